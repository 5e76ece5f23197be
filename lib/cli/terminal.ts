import { Writable, type Readable } from 'node:stream';
import { styleText } from 'node:util';

/** Styles that messages are written in. */
export type Style = Parameters<typeof styleText>[0];

type Output = Writable & { readonly isTTY?: boolean };

/** Where a command reads and writes. */
export class Terminal {
  private readonly isColoured: boolean;

  constructor(
    readonly input: Readable & { readonly isTTY?: boolean },
    readonly output: Output,
    private readonly errors: Output,
    readonly environment: NodeJS.ProcessEnv,
  ) {
    const { NO_COLOR, FORCE_COLOR, TERM } = environment;
    this.isColoured = FORCE_COLOR
      ? FORCE_COLOR !== '0'
      : output.isTTY === true && !NO_COLOR && TERM !== 'dumb';
  }

  /** Whether somebody sits in front of it. */
  get isInteractive(): boolean {
    return this.input.isTTY === true && this.output.isTTY === true;
  }

  /** The same terminal, which prints nothing where it is to be quiet. */
  quiet(isQuiet: boolean): Terminal {
    if (!isQuiet) return this;
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    return new Terminal(this.input, nowhere, this.errors, this.environment);
  }

  /** A line of what the command is for. */
  print(line: string): void {
    this.output.write(`${line}\n`);
  }

  /** A value as JSON, for other programs to read. */
  printJson(value: unknown): void {
    this.print(JSON.stringify(value, null, 2));
  }

  /** A line about what went wrong. */
  complain(line: string): void {
    this.errors.write(`${line}\n`);
  }

  /** Says what goes on, on the last line of a terminal, where it is overwritten; elsewhere nothing. */
  progress(text: string): void {
    if (this.errors.isTTY) this.errors.write(`\r\x1b[K${text}`);
  }

  /** The text in a style, where colours can be shown. */
  style(style: Style, text: string): string {
    return this.isColoured ? styleText(style, text) : text;
  }
}
