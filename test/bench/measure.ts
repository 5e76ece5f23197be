import { withContestants, type Contestant, type RunningContestant } from './contestant.js';
import { sendCalls } from './load.js';

/** How long to measure. */
export interface Effort {
  readonly rounds: number;
  readonly requests: number;
  /** Requests sent to each contestant before the first round, so that its code is compiled. */
  readonly warmUp: number;
}

/** Microseconds of CPU time per request, by the name of the contestant. */
export type CpuTimes = ReadonlyMap<string, number>;

/**
 * Measures the CPU time that a request costs each contestant, in interleaved rounds: what else happens on the machine
 * meanwhile hits all alike. The lower quartile of the rounds counts, since disturbance only ever adds.
 */
export function measureCpu(contestants: readonly Contestant[], effort: Effort): Promise<CpuTimes> {
  return withContestants(contestants, async (running) => {
    for (const contestant of running) await sendCalls(contestant, effort.warmUp);
    const rounds: number[][] = running.map(() => []);
    for (let round = 0; round < effort.rounds; round++) {
      for (const [index, contestant] of running.entries()) {
        rounds[index]?.push(await cpuPerRequest(contestant, effort.requests));
      }
    }
    return new Map(running.map(({ name }, index) => [name, lowerQuartile(rounds[index] ?? [])]));
  });
}

async function cpuPerRequest(contestant: RunningContestant, requests: number): Promise<number> {
  const before = await contestant.ask('cpu');
  await sendCalls(contestant, requests);
  const after = await contestant.ask('cpu');
  return (after - before) / requests;
}

/** What counts of several measurements: disturbance only ever adds. */
export function lowerQuartile(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 4)] ?? Number.NaN;
}
