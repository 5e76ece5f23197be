import { splitUrl } from '../../../security/url-parts.js';
import { OutOfReach, type Network } from './network.js';
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

  constructor(
    private readonly network: Network,
    private readonly transcript: Transcript,
  ) {}

  /** Sends one after those before it; a failure is noted, because SignalWire does not care either. */
  send(url: string, event: string, body: Readonly<Record<string, unknown>>): void {
    this.last = this.last.then(() => this.deliver(url, event, body));
  }

  /** Waits for all that are due. */
  async settled(): Promise<void> {
    let last: Promise<void>;
    do {
      last = this.last;
      await last;
    } while (last !== this.last);
  }

  private async deliver(url: string, event: string, body: SentCallback['body']): Promise<void> {
    let status: number | undefined;
    try {
      ({ status } = await this.network.send({ url, body, signed: signatureFor(url) }));
      this.transcript.add('webhook', `${event} sent to ${url}: ${status}`);
    } catch (error) {
      const reason =
        error instanceof OutOfReach ? 'it is not the application' : (error as Error).message;
      this.transcript.add('webhook', `${event} not delivered to ${url}: ${reason}`);
    }
    this.sent.push({ event, url, body, status });
  }
}

/**
 * The documentation does not say whether SignalWire signs these requests; handlers take a signature or the credentials
 * of the URL.
 */
export function signatureFor(url: string): 'call' | 'none' {
  return splitUrl(url)?.credentials === undefined ? 'call' : 'none';
}
