import { parseArgs, type ParseArgsConfig } from 'node:util';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage.error.js';

/** An option of a command and its line of help. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** What the help calls its value: `URL`. */
  readonly value?: string;
  readonly help: string;
}

type Options = Readonly<Record<string, Option>>;

/** Options that every command has. */
const COMMON = {
  json: { type: 'boolean', help: 'Print JSON for other programs to read' },
  help: { type: 'boolean', short: 'h', help: 'Print this help' },
} as const satisfies Options;

type ValueOf<O extends Option> = O['type'] extends 'boolean' ? boolean : string;

/** What was given on the command line. */
export interface Given<O extends Options> {
  readonly values: {
    readonly [Name in keyof (O & typeof COMMON)]?: (O & typeof COMMON)[Name] extends {
      multiple: true;
    }
      ? readonly ValueOf<(O & typeof COMMON)[Name]>[]
      : ValueOf<(O & typeof COMMON)[Name]>;
  };
  readonly positionals: readonly string[];
}

/** What a command is made of. */
export interface CommandDescription<O extends Options> {
  readonly name: string;
  /** Its arguments as the help shows them: `<kind> <url>`. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** What more there is to say, below the options. */
  readonly details?: string;
  readonly options: O;
  run(given: Given<O>, terminal: Terminal): Promise<ExitCode>;
}

/** A command of the command line. */
export interface Command {
  /** The text of `--help`. */
  readonly help: string;
  /**
   * Runs the command, or prints its help.
   *
   * @throws UsageError where the arguments are not its own.
   */
  execute(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** Makes a command of its description. */
export function command<const O extends Options>(description: CommandDescription<O>): Command {
  const options: Options = { ...description.options, ...COMMON };
  const help = helpOf(description, options);
  return {
    help,
    async execute(args, terminal) {
      const given = read(args, options) as Given<O>;
      if (given.values.help) {
        if (given.values.json) terminal.printJson({ help });
        else terminal.print(help);
        return EXIT.ok;
      }
      return description.run(given, terminal);
    },
  };
}

function read(args: readonly string[], options: Options): object {
  try {
    const config = options as NonNullable<ParseArgsConfig['options']>;
    return parseArgs({ args: [...args], options: config, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function helpOf(
  { name, usage, summary, details }: CommandDescription<Options>,
  options: Options,
): string {
  const rows = Object.entries(options).map(([option, { short, value, help }]) => [
    `  ${short ? `-${short}, ` : '    '}--${option}${value ? ` <${value}>` : ''}`,
    help,
  ]);
  const width = Math.max(...rows.map(([option = '']) => option.length)) + 2;
  const lines = rows.map(([option = '', help]) => option.padEnd(width) + help);
  return [
    `nestjs-signalwire ${name} ${usage}\n\n${summary}`,
    `Options\n${lines.join('\n')}`,
    ...(details ? [details] : []),
  ].join('\n\n');
}
