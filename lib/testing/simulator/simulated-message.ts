import type { SentCallback } from './call/status-callbacks.js';
import type { MessageSession, SentReply } from './message/message-session.js';

/** What came of a message: its script has run to the end. */
export class SimulatedMessage {
  /** @internal */
  constructor(private readonly session: MessageSession) {}

  /** The messages that were sent back, in order. */
  get replies(): readonly SentReply[] {
    return this.session.replies;
  }

  /** The variables that the script has set. */
  get variables(): Readonly<Record<string, unknown>> {
    return this.session.vars;
  }

  /** Status callbacks that were sent, in order. Complete after {@link settled}. */
  get callbacks(): readonly SentCallback[] {
    return this.session.stage.callbacks.sent;
  }

  /** What happened, as text. */
  transcript(): string {
    return this.session.stage.transcript.toString();
  }

  /** Waits until all status callbacks are delivered. */
  async settled(): Promise<void> {
    await this.session.stage.callbacks.settled();
  }
}
