import type { CallEvent } from './call-event.js';

/**
 * Hands events to a script, one at a time, and tells when the script waits for the next one. Whatever happens in
 * between, such as a webhook, takes real time but none of the call's.
 */
export class Inbox {
  private readonly queue: CallEvent[] = [];
  private reader: ((event: CallEvent) => void) | undefined;
  private waiting: (() => void)[] = [];
  private closed = false;

  /** The next event. */
  next(): Promise<CallEvent> {
    const event = this.queue.shift();
    if (event) return Promise.resolve(event);
    return new Promise((resolve) => {
      this.reader = resolve;
      this.wake();
    });
  }

  deliver(event: CallEvent): void {
    // A script that is busy, with a fetch for example, reads this event late; its next step must not begin.
    if (event.type === 'hangup') event.leg.isGone = true;
    const { reader } = this;
    this.reader = undefined;
    if (reader) reader(event);
    else this.queue.push(event);
  }

  /** Waits until the script waits for an event, or is over. */
  idle(): Promise<void> {
    if (this.closed || this.reader) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The script is over. */
  close(): void {
    this.closed = true;
    this.wake();
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
