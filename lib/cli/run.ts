import { COMMANDS } from './commands.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { isExpected } from './expected-error.js';
import { printable } from './printable.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage.error.js';

/** What went wrong, and how the process tells it. */
interface Failure {
  readonly code: ExitCode;
  /** What it is, for programs. */
  readonly message: string;
  /** What a person reads. */
  readonly said: string;
}

/** Runs the command that the arguments name. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  version: string,
): Promise<ExitCode> {
  const isJson = asksForJson(args);
  const [name = '', ...rest] = args;
  const told = ['--help', '-h', 'help'].includes(name)
    ? { help: overview() }
    : ['--version', '-v'].includes(name) && { version };
  if (told) {
    if (isJson) terminal.printJson(told);
    else terminal.print(Object.values(told).join());
    return EXIT.ok;
  }
  try {
    return await runCommand(name, rest, terminal);
  } catch (error) {
    const { code, message, said } = failureOf(name, error);
    if (isJson) terminal.printJson({ error: { message } });
    terminal.complain(said);
    return code;
  }
}

/** Asked before the arguments are read, because they may be wrong. */
function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).includes('--json');
}

async function runCommand(
  name: string,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const entry = COMMANDS.get(name);
  if (entry) return (await entry.load()).execute(args, terminal);
  throw new UsageError(name === '' ? 'A command is needed.' : `There is no command ${name}.`);
}

function failureOf(name: string, error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) {
    const help = COMMANDS.has(name)
      ? `\nnestjs-signalwire ${name} --help says more.`
      : `\n\n${overview()}`;
    return { code: EXIT.usage, message, said: message + help };
  }
  const stack = error instanceof Error ? error.stack : undefined;
  const said = isExpected(error) ? printable(message) : (stack ?? message);
  return { code: EXIT.problems, message, said };
}

function overview(): string {
  const commands = [...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return [
    'nestjs-signalwire <command> [options]',
    `Commands\n${commands.join('\n')}`,
    'nestjs-signalwire <command> --help says more.\nExit codes: 0 all well, 1 problems found, 2 wrong use',
  ].join('\n\n');
}
