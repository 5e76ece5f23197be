import { isDeepStrictEqual } from 'node:util';
import type { SimulatedCall } from '../../testing/simulator/simulated-call.js';
import type { TranscriptEntry, TranscriptKind } from '../../testing/simulator/call/transcript.js';
import type { ReplyReport } from '../../testing/create-sender.js';
import { printable } from '../printable.js';
import type { Style, Terminal } from '../terminal.js';

const STYLES: Readonly<Partial<Record<TranscriptKind, Style>>> = {
  heard: 'cyan',
  step: 'dim',
  webhook: 'dim',
  unknown: 'yellow',
  warning: 'red',
};

/** Steps and webhooks are only shown to those who ask. */
const DETAILS: ReadonlySet<TranscriptKind> = new Set(['step', 'webhook']);

/** Shows a call as it goes on. */
export class CallView {
  private variables: Readonly<Record<string, unknown>> = {};

  constructor(
    private readonly terminal: Terminal,
    private readonly isVerbose: boolean,
  ) {}

  entry({ at, kind, text }: TranscriptEntry): void {
    if (!this.isVerbose && DETAILS.has(kind)) return;
    const { terminal } = this;
    const time = terminal.style('dim', clock(at));
    terminal.print(`${time} ${terminal.style(STYLES[kind] ?? 'reset', printable(text))}`);
  }

  reply({ name, status, milliseconds }: ReplyReport): void {
    if (this.isVerbose) this.detail(`${name} answered ${status} in ${milliseconds} ms`);
  }

  /** What a function answered to the agent. */
  answer(text: string): void {
    this.terminal.print(`     ${printable(text)}`);
  }

  /** What the caller may do now, and what has changed. */
  state(call: SimulatedCall): void {
    if (!this.isVerbose) return;
    for (const [name, value] of Object.entries(call.variables)) {
      if (!isDeepStrictEqual(this.variables[name], value)) {
        this.detail(`${name} = ${JSON.stringify(value)}`);
      }
    }
    this.variables = { ...call.variables };
  }

  private detail(text: string): void {
    this.terminal.print(this.terminal.style('dim', `     ${printable(text)}`));
  }
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
