import { CallingDocument } from 'nestjs-signalwire';
import type { Findings } from '../parts/part.js';
import { table } from '../table.js';
import { compareCpu } from './compare.js';

const SIZES = [10, 30, 100, 300, 1_000] as const;

/** How much dearer a step may be in the largest document than in the smallest. */
const LIMIT = 1.25;

/** What a step costs in documents of different lengths. */
export function measureScaling(): Findings {
  const works = Object.fromEntries(SIZES.map((size) => [size, () => documentOf(size).toString()]));
  const times = compareCpu(works);
  const perStep = SIZES.map((size) => (times[size] ?? Number.NaN) / size);
  return {
    report: table(
      ['steps', 'µs a step'],
      SIZES.map((size, index) => [String(size), perStep[index]?.toFixed(2) ?? '']),
    ),
    targets: [
      {
        name: 'SWML: a step of 1,000, to a step of 10',
        measured: (perStep.at(-1) ?? Number.NaN) / (perStep[0] ?? Number.NaN),
        sense: 'at most',
        limit: LIMIT,
      },
    ],
  };
}

function documentOf(steps: number): CallingDocument {
  const document = new CallingDocument();
  for (let made = 0; made < steps; made += 5) {
    document
      .say('Please hold the line.')
      .sleep(500)
      .set({ round: made })
      .prompt({ play: 'say:Press 1 to go on.', max_digits: 1 })
      .sendDigits('1w2');
  }
  return document;
}
