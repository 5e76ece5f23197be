import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a module of `children/` prints, in a process of its own. */
export async function askChild(module: string, ...args: readonly string[]): Promise<unknown> {
  const file = fileURLToPath(new URL(`children/${module}.js`, import.meta.url));
  const env = { ...process.env, NODE_ENV: 'production' };
  const { stdout } = await run(process.execPath, ['--expose-gc', file, ...args], { env });
  return JSON.parse(stdout);
}

/** Milliseconds of CPU time that this process has used so far, all threads. */
export function cpuSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
