import type { Contestant } from '../contestant.js';
import { measureCpu, type CpuTimes, type Effort } from '../measure.js';
import { table } from '../table.js';
import type { Target } from '../target.js';
import type { Part } from './part.js';

const ADAPTERS = ['express', 'fastify'] as const;
const FEW = 1;
const MANY = 500;

const CONTESTANTS: readonly Contestant[] = ADAPTERS.flatMap((adapter) =>
  [FEW, MANY].flatMap((handlers) => [
    contestant('ours', adapter, handlers),
    contestant('bare-nest', adapter, handlers),
  ]),
);

const EFFORT: Effort = { launches: 4, rounds: 3, requests: 4_000, warmUp: 8_000 };

/** How much more the package may add to the last of many routes than to a single one: the noise of four measurements. */
const SLACK = 15;

type Adapter = (typeof ADAPTERS)[number];

/** Whether what the package adds to a route depends on how many handlers there are. */
export const handlers: Part = {
  title: `CPU time of a call to the only handler and to the last of ${MANY}, in µs`,
  async run() {
    const times = await measureCpu(CONTESTANTS, EFFORT);
    return { report: report(times), targets: ADAPTERS.map((adapter) => target(times, adapter)) };
  },
};

function contestant(server: string, adapter: Adapter, count: number): Contestant {
  return {
    name: nameOf(server, adapter, count),
    server,
    args: [adapter, String(count)],
    path: `/voice/${count}`,
  };
}

function nameOf(server: string, adapter: Adapter, count: number): string {
  return `${server} ${adapter} ${count}`;
}

function report(times: CpuTimes): string {
  const rows = ADAPTERS.flatMap((adapter) =>
    [FEW, MANY].map((count) => [
      `${adapter}, ${count} handler${count === 1 ? '' : 's'}`,
      ...[
        timeOf(times, 'bare-nest', adapter, count),
        timeOf(times, 'ours', adapter, count),
        added(times, adapter, count),
      ].map((time) => time.toFixed(1)),
    ]),
  );
  return table(['server', 'bare route', 'ours', 'added'], rows);
}

function target(times: CpuTimes, adapter: Adapter): Target {
  return {
    name: `${adapter}: added at ${MANY} handlers, beyond what is added at ${FEW}`,
    measured: added(times, adapter, MANY) - added(times, adapter, FEW),
    sense: 'at most',
    limit: SLACK,
    unit: ' µs',
  };
}

function added(times: CpuTimes, adapter: Adapter, count: number): number {
  return timeOf(times, 'ours', adapter, count) - timeOf(times, 'bare-nest', adapter, count);
}

function timeOf(times: CpuTimes, server: string, adapter: Adapter, count: number): number {
  return times.get(nameOf(server, adapter, count)) ?? Number.NaN;
}
