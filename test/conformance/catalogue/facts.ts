import { STRANGER } from './probes.js';
import type { Row } from './row.js';
import type { Trial } from './trial.js';

/** A kind of thing that the catalogue says of a value. */
export interface Fact {
  readonly kind: string;
  readonly applies: (row: Row) => boolean;
  /** Values that must be taken at some such place. */
  readonly taken: (row: Row) => readonly unknown[];
  /** Whether a value must be refused at each such place. */
  readonly refused: (row: Row, value: unknown) => boolean;
}

const EXPRESSION = /^[$%]\{.*\}$/u;

export const FACTS: readonly Fact[] = [
  {
    kind: 'enums',
    applies: (row) => row.enum !== undefined && !row.enumAdvisory,
    taken: (row) => row.enum ?? [],
    refused: (_, value) => value === STRANGER,
  },
  {
    kind: 'lower bounds',
    applies: ({ min }) => min !== undefined,
    taken: ({ min }) => [min],
    refused: ({ min }, value) => value === min! - 1,
  },
  {
    kind: 'upper bounds',
    applies: ({ max }) => max !== undefined,
    taken: ({ max }) => [max],
    refused: ({ max }, value) => value === max! + 1,
  },
  {
    kind: 'patterns',
    applies: ({ pattern }) => pattern !== undefined,
    taken: () => [],
    refused: ({ pattern, enum: choices = [] }, value) =>
      typeof value === 'string' &&
      !choices.includes(value) &&
      !EXPRESSION.test(value) &&
      !new RegExp(pattern!, 'u').test(value),
  },
  {
    kind: 'least sizes',
    applies: ({ minItems = 0, minLength = 0 }) => minItems + minLength > 0,
    taken: () => [],
    refused: ({ minItems }, value) =>
      minItems === undefined ? value === '' : Array.isArray(value) && value.length === 0,
  },
  {
    kind: 'greatest sizes',
    applies: ({ maxItems }) => maxItems !== undefined,
    taken: () => [],
    refused: ({ maxItems }, value) => Array.isArray(value) && value.length > maxItems!,
  },
];

/** What of a fact does not show in a trial. */
export function brokenFact(fact: Fact, row: Row, trial: Trial | undefined): string | undefined {
  if (!trial) return 'could not be tried out';
  const broken = [
    ...fact
      .taken(row)
      .filter((value) => !trial.accepted.includes(value))
      .map((value) => `${JSON.stringify(value)} is refused`),
    ...trial.accepted
      .filter((value) => fact.refused(row, value))
      .map((value) => `${JSON.stringify(value)} is accepted`),
  ];
  const wasTried = trial.refused.some((value) => fact.refused(row, value));
  if (!wasTried) broken.push('nothing was refused');
  return broken.length === 0 ? undefined : broken.join(', ');
}
