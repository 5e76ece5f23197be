import { withContestants, type Contestant, type RunningContestant } from './contestant.js';
import { sendCalls } from './load.js';

/** How long to measure. */
export interface Effort {
  /** How often each contestant is started anew: where its code and data lie in memory is a matter of luck. */
  readonly launches: number;
  /** With each launch. */
  readonly rounds: number;
  readonly requests: number;
  /** Requests sent to a contestant after its launch, so that its code is compiled. */
  readonly warmUp: number;
}

/** Microseconds of CPU time per request, by the name of the contestant. */
export type CpuTimes = ReadonlyMap<string, number>;

/**
 * Measures the CPU time that a request costs each contestant, in interleaved rounds: what else happens on the machine
 * meanwhile hits all alike. The lower quartile of the rounds counts, since disturbance only ever adds.
 */
export async function measureCpu(
  contestants: readonly Contestant[],
  { launches, rounds, requests, warmUp }: Effort,
): Promise<CpuTimes> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let launch = 0; launch < launches; launch++) {
    await withContestants(contestants, async (running) => {
      for (const contestant of running) await sendCalls(contestant, warmUp);
      for (let round = 0; round < rounds; round++) {
        for (const contestant of running) {
          times.get(contestant.name)?.push(await cpuPerRequest(contestant, requests));
        }
      }
    });
  }
  return new Map([...times].map(([name, measured]) => [name, lowerQuartile(measured)]));
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
