import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A program in a pseudo-terminal, which util-linux's `script` makes. */
export class PseudoTerminal {
  private shown = '';
  private readonly child: ChildProcess;

  /** @param command for the shell. */
  constructor(command: string, environment: Record<string, string>) {
    this.child = spawn(
      'script',
      ['--quiet', '--return', '--flush', '--command', command, '/dev/null'],
      {
        env: { PATH: process.env.PATH, TERM: 'xterm', ...environment },
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.shown += text;
      this.child.emit('shown');
    });
    this.child.on('close', () => this.child.emit('shown'));
  }

  /** Everything on the screen so far, with what commands the terminal. */
  get screen(): string {
    return this.shown;
  }

  /** Waits until a text is shown. @throws Error where the program ends before. */
  async until(text: string): Promise<void> {
    while (!this.shown.includes(text)) {
      if (this.child.exitCode !== null)
        throw new Error(`${text} was not shown, but:\n${this.shown}`);
      await once(this.child, 'shown');
    }
  }

  /** Types keys. */
  type(keys: string): void {
    this.child.stdin?.write(keys);
  }

  /** The exit code, once the program is over. */
  async ended(): Promise<number | null> {
    if (this.child.exitCode === null) await once(this.child, 'close');
    return this.child.exitCode;
  }

  /** Ends it, where it is still running. */
  close(): void {
    this.child.kill();
  }
}
