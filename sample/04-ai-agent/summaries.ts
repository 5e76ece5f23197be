/** What came of a call. */
export interface Summary {
  readonly caller: string;
  /** What the agent wrote. */
  readonly text: string;
  /** The JSON in it. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Where summaries are kept. */
export abstract class Summaries {
  /** Keeps a summary under the id of its call: the report may come twice. */
  abstract keep(callId: string, summary: Summary): Promise<void>;

  abstract find(callId: string): Promise<Summary | undefined>;
}

/** Keeps summaries until the application ends. */
export class SummariesInMemory extends Summaries {
  private readonly byCall = new Map<string, Summary>();

  async keep(callId: string, summary: Summary): Promise<void> {
    this.byCall.set(callId, summary);
  }

  async find(callId: string): Promise<Summary | undefined> {
    return this.byCall.get(callId);
  }
}
