import type { VirtualClock } from './virtual-clock.js';

/**
 * What an entry tells: what somebody heard, what somebody did, what the script or the application did, which step
 * began, a webhook and its answer, or what the simulator cannot know or has to warn of.
 */
export type TranscriptKind =
  'heard' | 'caller' | 'peer' | 'script' | 'step' | 'webhook' | 'unknown' | 'warning';

/** One thing that happened. */
export interface TranscriptEntry {
  /** Seconds since the call began. */
  readonly at: number;
  readonly kind: TranscriptKind;
  readonly text: string;
}

/** Keeps what happened in a call or a message. */
export class Transcript {
  readonly entries: TranscriptEntry[] = [];

  /** @param listener Is told of each entry as it happens. */
  constructor(
    private readonly clock: VirtualClock,
    private readonly listener: (entry: TranscriptEntry) => void = () => {},
  ) {}

  add(kind: TranscriptKind, text: string): void {
    const entry = { at: this.clock.now / 1000, kind, text };
    this.entries.push(entry);
    this.listener(entry);
  }

  /** All of it as text, without the steps. */
  toString(): string {
    return this.entries
      .filter(({ kind }) => kind !== 'step')
      .map(({ at, kind, text }) => `${minutes(at)} ${kind === 'warning' ? '! ' : ''}${text}`)
      .join('\n');
  }
}

function minutes(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
