/** A message that a caller left. */
export interface Voicemail {
  readonly call_id: string;
  /** Where its recording is. */
  readonly url: string;
  readonly seconds: number;
}

/** Where voicemails are kept. */
export abstract class Voicemails {
  /** Keeps a message under the id of its recording: the callback that tells of it may come twice. */
  abstract keep(id: string, voicemail: Voicemail): Promise<void>;

  abstract all(): Promise<readonly Voicemail[]>;
}

/** Keeps voicemails until the application ends. */
export class VoicemailsInMemory extends Voicemails {
  private readonly byId = new Map<string, Voicemail>();

  async keep(id: string, voicemail: Voicemail): Promise<void> {
    this.byId.set(id, voicemail);
  }

  async all(): Promise<readonly Voicemail[]> {
    return [...this.byId.values()];
  }
}
