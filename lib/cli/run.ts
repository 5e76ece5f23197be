import { UnexpectedAnswer } from '../testing/client/unexpected-answer.js';
import { WebhookFailure } from '../testing/webhook-sender.js';
import { COMMANDS } from './commands.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { printable } from './printable.js';
import type { Terminal } from './terminal.js';
import { InputError, UsageError } from './usage.error.js';

/** Errors whose message is all that there is to say. */
const EXPECTED = [InputError, WebhookFailure, UnexpectedAnswer];

/** Runs the command that the arguments name. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  version: string,
): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  if (['--help', '-h', 'help'].includes(name)) {
    terminal.print(overview());
    return EXIT.ok;
  }
  if (['--version', '-v'].includes(name)) {
    terminal.print(version);
    return EXIT.ok;
  }
  try {
    return await runCommand(name, rest, terminal);
  } catch (error) {
    return report(name, error, terminal);
  }
}

async function runCommand(
  name: string,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const entry = COMMANDS.get(name);
  if (entry) return (await entry.load()).execute(args, terminal);
  terminal.complain(name === '' ? overview() : `There is no command ${name}.\n\n${overview()}`);
  return EXIT.usage;
}

function report(name: string, error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof UsageError) {
    terminal.complain(`${error.message}\nnestjs-signalwire ${name} --help says more.`);
    return EXIT.usage;
  }
  const isExpected = EXPECTED.some((type) => error instanceof type);
  if (isExpected) terminal.complain(printable((error as Error).message));
  else terminal.complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.problems;
}

function overview(): string {
  const commands = [...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return [
    'nestjs-signalwire <command> [options]',
    `Commands\n${commands.join('\n')}`,
    'nestjs-signalwire <command> --help says more.\nExit codes: 0 all well, 1 problems found, 2 wrong use',
  ].join('\n\n');
}
