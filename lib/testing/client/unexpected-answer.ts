import type { OutgoingWebhook, WebhookReply } from '../webhook-sender.js';

const EXCERPT_LENGTH = 600;

/** An application answered a webhook otherwise than SignalWire can use. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';

  constructor(
    message: string,
    /** What it answered. */
    readonly reply: WebhookReply,
  ) {
    super(message);
  }
}

/** What was asked, for messages about the answer. */
export interface Question {
  /** The URL without credentials. */
  readonly name: string;
  readonly signed: OutgoingWebhook['signed'];
}

/** An answer with a status that SignalWire takes for a failure. */
export function wrongStatus(question: Question, reply: WebhookReply): UnexpectedAnswer {
  const { status } = reply;
  const body = reply.body === '' ? 'with an empty body' : `with ${excerpt(reply.body)}`;
  const advice = adviceOn(status, question);
  const message = `${question.name} answered ${status} ${body}`;
  return new UnexpectedAnswer(advice === undefined ? message : `${message}\n${advice}`, reply);
}

/** An answer that cannot be read as what was asked for. */
export function wrongBody({ name }: Question, reply: WebhookReply, why: string): UnexpectedAnswer {
  return new UnexpectedAnswer(`${name} ${why}\n${excerpt(reply.body)}`, reply);
}

/** The beginning of a long body; an answer of many megabytes helps nobody in a test report. */
function excerpt(body: string): string {
  return body.length > EXCERPT_LENGTH ? `${body.slice(0, EXCERPT_LENGTH)}…` : body;
}

/** What to look at where an application answers with such a status; `undefined` where the status says nothing. */
export function adviceOn(status: number, { name, signed }: Question): string | undefined {
  if (status === 401) {
    return signed === 'none'
      ? 'SignalWire does not sign this request. Give the application webhookAuth, and SignalWire a URL with these credentials in it, such as SignalWireUrls.to() makes.'
      : `The request was signed for ${name}. Check that signingKey and publicUrl are those of the application; with debug logging on it says what does not match.`;
  }
  if (status === 404)
    return 'The application has no POST route there: check path, global prefix and version.';
  return status >= 500 ? 'The log of the application says what failed.' : undefined;
}
