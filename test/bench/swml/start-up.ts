import { lowerQuartile } from '../measure.js';
import type { Findings } from '../parts/part.js';
import { table } from '../table.js';
import type { Target } from '../target.js';
import type { StartUp } from './children/start-up.js';
import { askChild } from './child.js';

const ROUNDS = 11;
const LIMITS: StartUp = { import: 80, start: 10 };
const PHASES = ['import', 'start'] as const;

/** What the package adds to the import and to the start of a bare Nest application. */
export async function measureStartUp(): Promise<Findings> {
  const bare: StartUp[] = [];
  const ours: StartUp[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push((await askChild('start-up', 'bare')) as StartUp);
    ours.push((await askChild('start-up', 'ours')) as StartUp);
  }
  const times = PHASES.map((phase) => {
    const [without, having] = [usual(bare, phase), usual(ours, phase)];
    return { phase, without, having, added: having - without };
  });
  return {
    report: table(
      ['CPU time of a Nest application', 'bare, ms', 'with the package, ms', 'added, ms'],
      times.map(({ phase, ...numbers }) => [
        phase,
        ...Object.values(numbers).map((milliseconds) => milliseconds.toFixed(1)),
      ]),
    ),
    targets: times.map(({ phase, added }): Target => {
      const name = `added to the ${phase} of a bare Nest application`;
      return { name, measured: added, sense: 'at most', limit: LIMITS[phase], unit: ' ms' };
    }),
  };
}

/** Some rounds of a phase contain a garbage collection that others have just before or after it. */
function usual(times: readonly StartUp[], phase: keyof StartUp): number {
  return lowerQuartile(times.map((time) => time[phase]));
}
