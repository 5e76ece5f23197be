import { lowerQuartile } from '../measure.js';

/** Work that is timed, by its name. */
type Works = Readonly<Record<string, () => unknown>>;

const ROUNDS = 40;
const WARM_UP_MS = 300;
const ROUND_MS = 40;

/** Microseconds of CPU time that one call of each work takes, all threads, in interleaved rounds. */
export function compareCpu<W extends Works>(works: W): Record<keyof W, number> {
  const runs = Object.entries(works).map(([name, work]) => {
    const calls = Math.max(1, Math.round((callsWithin(work, WARM_UP_MS) / WARM_UP_MS) * ROUND_MS));
    return { name, work, calls, times: [] as number[] };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (const { work, calls, times } of runs) times.push(cpuPerCall(work, calls));
  }
  const times = runs.map((run) => [run.name, lowerQuartile(run.times)]);
  return Object.fromEntries(times) as Record<keyof W, number>;
}

function callsWithin(work: () => unknown, milliseconds: number): number {
  const end = performance.now() + milliseconds;
  let calls = 0;
  for (; performance.now() < end; calls++) work();
  return calls;
}

function cpuPerCall(work: () => unknown, calls: number): number {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
