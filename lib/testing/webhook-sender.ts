/** A webhook on its way to an application. */
export interface OutgoingWebhook {
  /** The public URL, as it stands in a document: `https://voice.example.com/voice?x=1`, credentials included. */
  readonly url: string;
  /** The payload: a text is sent as it is, anything else as JSON. `undefined` for none. */
  readonly body: unknown;
  /** The signatures that SignalWire would add: those of a call, of a message, or none. */
  readonly signed: 'call' | 'message' | 'none';
  /** The HTTP method. Default `POST`. */
  readonly method?: string;
  /** Headers beside those that SignalWire adds by itself. A `Content-Type` takes the place of JSON's. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What an application answered. */
export interface WebhookReply {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends webhooks as SignalWire would: to an application in this process, or to one that runs elsewhere. */
export interface WebhookSender {
  /** Whether a URL leads to the application; no other address is ever contacted. */
  reaches(url: string): boolean;
  /**
   * Sends one webhook. An answer of any status is an answer.
   *
   * @throws WebhookFailure where there is none: refused, not in time, or larger than a document can be.
   */
  send(webhook: OutgoingWebhook): Promise<WebhookReply>;
}

/** Why a webhook got no answer that can be read. */
export class WebhookFailure extends Error {
  override readonly name = 'WebhookFailure';
}
