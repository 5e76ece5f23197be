import { splitUrl } from '../../../security/url-parts.js';
import { nameOf } from '../../sending/url-name.js';
import type { Network } from './network.js';
import { reportedState } from './reported-state.js';
import type { Transcript } from './transcript.js';

/** A status callback that was due. */
export interface SentCallback {
  /** For example `calling.call.record`. */
  readonly event: string;
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The status of the answer; `undefined` where there was none. */
  readonly status?: number;
}

/** Sends status callbacks one after the other, while the script goes on. */
export class StatusCallbacks {
  readonly sent: SentCallback[] = [];
  private last: Promise<void> = Promise.resolve();
  /** What went wrong and is not in the transcript yet. */
  private readonly problems: string[] = [];

  constructor(
    private readonly network: Network,
    private readonly transcript: Transcript,
  ) {}

  /** Sends one after those before it; a failure is noted, because SignalWire does not care either. */
  send(url: string, event: string, body: Readonly<Record<string, unknown>>): void {
    // What is sent is the state of now, however long it waits for those before it.
    const copy = structuredClone(body);
    const state = reportedState(copy);
    const name = state === undefined ? event : `${event} (${state})`;
    this.transcript.add('webhook', `${name} sent to ${nameOf(url)}`);
    this.last = this.last.then(() => this.deliver(name, { event, url, body: copy }));
  }

  /**
   * Waits for all that are due. Only then the transcript tells which failed: answers come whenever they come, and the
   * transcript of a call is to be the same each time.
   */
  async settled(): Promise<void> {
    let last: Promise<void>;
    do {
      last = this.last;
      await last;
    } while (last !== this.last);
    for (const problem of this.problems.splice(0)) this.transcript.add('warning', problem);
  }

  private async deliver(name: string, callback: Omit<SentCallback, 'status'>): Promise<void> {
    const { url, body } = callback;
    let status: number | undefined;
    try {
      ({ status } = await this.network.send({ url, body, signed: signatureFor(url) }));
      if (status < 200 || status > 299)
        this.problems.push(`${nameOf(url)} answered ${name} with ${status}`);
    } catch (error) {
      this.problems.push(`${name} was not delivered: ${(error as Error).message}`);
    }
    this.sent.push({ ...callback, status });
  }
}

/**
 * The documentation does not say whether SignalWire signs these requests; handlers take a signature or the credentials
 * of the URL.
 */
export function signatureFor(url: string): 'call' | 'none' {
  return splitUrl(url)?.credentials === undefined ? 'call' : 'none';
}
