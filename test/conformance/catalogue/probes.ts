import type { Row } from './row.js';

/** One value of each kind that JSON has, and the texts that SWML reads differently. */
export const ANY_KIND: readonly unknown[] = [
  null,
  true,
  7,
  -7,
  7.5,
  '',
  'text',
  'next',
  '7',
  'https://example.com/x',
  'say:x\ny',
  '${vars.x}',
  '%{vars.x}',
  'a ${vars.x}',
  '${a\nb}',
  [],
  ['text'],
  [7],
  ['${vars.x}'],
  [{}],
  {},
  { unknown: 1 },
];

/** Values to put at a place: those that its row speaks of, those just beside them, and all kinds. */
export function probesFor(row: Row, present: unknown): unknown[] {
  return [...ANY_KIND, ...edges(row), ...choices(row), ...sizes(row, present)];
}

/** A text that no enum of SWML has. */
export const STRANGER = 'no-such-choice';

function choices({ enum: values = [] }: Row): unknown[] {
  return values.length === 0 ? [] : [...values, STRANGER, String(values[0]).toUpperCase()];
}

function edges({ min, max }: Row): number[] {
  return [min, max].flatMap((edge) =>
    edge === undefined ? [] : [edge, edge - 1, edge + 1, edge + 0.5, edge - 0.5],
  );
}

function sizes({ maxItems }: Row, present: unknown): unknown[] {
  const item: unknown = Array.isArray(present) && present.length > 0 ? present[0] : 'text';
  const repeated = (length: number) => Array.from({ length }, () => item);
  const lengths = maxItems === undefined ? [2] : [maxItems, maxItems + 1];
  const isObject = typeof present === 'object' && present !== null && !Array.isArray(present);
  const objects = isObject ? [{ ...present, unknown: 1 }, [present]] : [];
  return [...lengths.map(repeated), ...objects];
}
