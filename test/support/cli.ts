import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import ts, { type CompilerOptions } from 'typescript';
import { afterAll, beforeAll } from 'vitest';
import { run } from '../../lib/cli/run.js';
import { Terminal } from '../../lib/cli/terminal.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a command did. */
export interface CliResult {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** How a command is started. */
export interface CliOptions {
  /** What stands on its standard input. */
  readonly input?: string | Buffer;
  readonly environment?: Record<string, string>;
}

/** The command line, built from its sources once for a file of tests. */
export interface Cli {
  /** The file that Node runs. */
  main(): string;
  run(args: readonly string[], options?: CliOptions): Promise<CliResult>;
}

/** Builds the command line before the tests of a file and removes it after them. */
export function builtCli(): Cli {
  let directory = '';
  beforeAll(async () => {
    await mkdir(join(root, '.build'), { recursive: true });
    // Beside the package's own build: there it finds dependencies and package.json.
    directory = mkdtempSync(join(root, '.build/cli-'));
    await buildInto(directory);
  }, 60_000);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const main = () => join(directory, 'main.js');
  return { main, run: (args, options) => runNode([main(), ...args], options) };
}

/** Runs a command in this process, which takes a hundredth of the time. */
export async function runCli(
  args: readonly string[],
  { input = '', environment = {} }: CliOptions = {},
): Promise<CliResult> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const texts = Promise.all([text(output), text(errors)]);
  const terminal = new Terminal(Readable.from([Buffer.from(input)]), output, errors, environment);
  const code = await run(args, terminal, '0.0.0-test');
  output.end();
  errors.end();
  const [printed, complaints] = await texts;
  return { code, output: printed, errors: complaints };
}

async function buildInto(directory: string): Promise<void> {
  await build({
    input: { main: join(root, 'lib/cli/main.ts') },
    platform: 'node',
    external: /^[^./]/,
    logLevel: 'silent',
    plugins: [{ name: 'typescript', transform: compiled, resolveId: sourceOf }],
    output: { dir: directory, format: 'esm', keepNames: true },
  });
}

/** By the compiler that builds the package: what it makes of decorators needs no helpers from elsewhere. */
function compiled(code: string): { code: string; moduleType: 'js' } {
  const compilerOptions: CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
    useDefineForClassFields: false,
  };
  return { code: ts.transpileModule(code, { compilerOptions }).outputText, moduleType: 'js' };
}

/** `./x.js` in a source stands for `x.ts`. */
function sourceOf(specifier: string, importer: string | undefined): string | undefined {
  if (!importer || !specifier.startsWith('.')) return undefined;
  return join(dirname(importer), specifier).replace(/\.js$/, '.ts');
}

async function runNode(
  args: readonly string[],
  { input = '', environment = {} }: CliOptions = {},
): Promise<CliResult> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...environment },
  });
  // A command that does not read its input may be over before it was written.
  child.stdin.on('error', () => {}).end(input);
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, output, errors };
}
