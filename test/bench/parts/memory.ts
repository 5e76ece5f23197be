import { withContestants, type Contestant, type RunningContestant } from '../contestant.js';
import { sendCalls } from '../load.js';
import type { Memory } from '../servers/protocol.js';
import { table } from '../table.js';
import type { Target } from '../target.js';
import type { Part } from './part.js';

const CONTESTANTS: readonly Contestant[] = [
  { name: 'Express', server: 'ours', args: ['express', '1'] },
  { name: 'Fastify', server: 'ours', args: ['fastify', '1'] },
];

const WARM_UP = 40_000;
const REQUESTS = 200_000;

/** Megabytes: five bytes a request. */
const HEAP_SLACK = 1;

/** Megabytes: V8 may enlarge its space for young objects once more, as it does under a bare route too. */
const RESIDENT_SLACK = 12;

interface Growth {
  readonly name: string;
  readonly start: Memory;
  readonly end: Memory;
}

/** Whether a request leaves anything behind. */
export const memory: Part = {
  title: `Memory over ${REQUESTS.toLocaleString('en')} calls, garbage collected, in MB`,
  async run() {
    const growths = await withContestants(CONTESTANTS, async (running) => {
      const measured: Growth[] = [];
      for (const contestant of running) measured.push(await measureGrowth(contestant));
      return measured;
    });
    return { report: report(growths), targets: growths.flatMap(targets) };
  },
};

async function measureGrowth(contestant: RunningContestant): Promise<Growth> {
  await sendCalls(contestant, WARM_UP);
  const start = await contestant.ask('memory');
  await sendCalls(contestant, REQUESTS);
  const end = await contestant.ask('memory');
  return { name: contestant.name, start, end };
}

function report(growths: readonly Growth[]): string {
  const rows = growths.map(({ name, start, end }) => [
    name,
    ...[start.heap, end.heap, start.resident, end.resident].map((bytes) =>
      megabytes(bytes).toFixed(1),
    ),
  ]);
  return table(['server', 'heap, start', 'heap, end', 'RSS, start', 'RSS, end'], rows);
}

function targets({ name, start, end }: Growth): Target[] {
  const sense = 'at most';
  const unit = ' MB';
  return [
    {
      name: `${name}: growth of the heap`,
      measured: megabytes(end.heap - start.heap),
      sense,
      limit: HEAP_SLACK,
      unit,
    },
    {
      name: `${name}: growth of the resident memory`,
      measured: megabytes(end.resident - start.resident),
      sense,
      limit: RESIDENT_SLACK,
      unit,
    },
  ];
}

function megabytes(bytes: number): number {
  return bytes / 1_000_000;
}
