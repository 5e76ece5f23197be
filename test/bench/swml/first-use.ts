import {
  examples,
  hasSpec,
  SPEC_IS_ABSENT,
  synthetic,
  type SpecDocument,
} from '../../conformance/spec.js';
import type { Findings } from '../parts/part.js';
import { table } from '../table.js';
import { askChild } from './child.js';

const LIMIT = 10;
const SHOWN = 5;

/** What the first check of a method costs, in a process of its own for each method. */
export async function measureFirstUse(): Promise<Findings> {
  if (!hasSpec) return { report: `First use: ${SPEC_IS_ABSENT}`, targets: [] };
  const uses: { method: string; milliseconds: number }[] = [];
  for (const [method, { flavour, document }] of largestOfEachMethod()) {
    const answer = await askChild('first-use', flavour, JSON.stringify(document));
    uses.push({ method, milliseconds: answer as number });
  }
  const slowest = uses.toSorted((a, b) => b.milliseconds - a.milliseconds);
  return {
    report: table(
      [`first check, the slowest of ${uses.length} methods`, 'ms'],
      slowest.slice(0, SHOWN).map(({ method, milliseconds }) => [method, milliseconds.toFixed(1)]),
    ),
    targets: [
      {
        name: 'SWML: first use of a method',
        measured: slowest[0]?.milliseconds ?? Number.NaN,
        sense: 'at most',
        limit: LIMIT,
        unit: ' ms',
      },
    ],
  };
}

function largestOfEachMethod(): ReadonlyMap<string, SpecDocument> {
  const sizeOf = ({ document }: SpecDocument) => JSON.stringify(document).length;
  const valid = [...examples(), ...synthetic()].filter((document) => document.valid);
  const bySize = valid.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  return new Map(bySize.map((document) => [`${document.flavour} ${methodOf(document)}`, document]));
}

function methodOf({ document }: SpecDocument): string {
  const { sections } = document as { sections: { main: readonly object[] } };
  return Object.keys(sections.main[0] ?? {})[0] ?? '';
}
