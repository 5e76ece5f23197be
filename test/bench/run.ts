import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { handlers } from './parts/handlers.js';
import { memory } from './parts/memory.js';
import type { Part } from './parts/part.js';
import { simulator } from './parts/simulator.js';
import { swml } from './parts/swml.js';
import { throughput } from './parts/throughput.js';
import { targetTable } from './table.js';
import { isReached, type Target } from './target.js';

const PARTS: Readonly<Record<string, Part>> = {
  throughput: throughput('call', 'a call'),
  status: throughput('status', 'a status callback'),
  functions: throughput('function', 'a function call'),
  handlers,
  memory,
  swml,
  simulator,
};

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});

const targets: Target[] = [];
for (const { title, run } of chosenParts(flags.only)) {
  console.log(`\n${title}\n`);
  const findings = await run();
  console.log(findings.report);
  targets.push(...findings.targets);
}
console.log(`\n${targetTable(targets)}\n\n${machine()}`);

if (flags.check && !targets.every(isReached)) process.exitCode = 1;

function chosenParts(only: string | undefined): readonly Part[] {
  if (only === undefined) return Object.values(PARTS);
  const part = PARTS[only];
  if (!part) throw new Error(`--only takes ${Object.keys(PARTS).join(', ')}; there is no ${only}`);
  return [part];
}

function machine(): string {
  const [cpu] = cpus();
  const load = loadavg()[0]?.toFixed(1);
  return (
    `Measured on ${cpus().length} × ${cpu?.model.trim()}, Node ${process.version}, ${process.platform}; ` +
    `load average at the end ${load}, of which the benchmark is about 1.5.`
  );
}
