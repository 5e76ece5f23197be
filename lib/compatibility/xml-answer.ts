import type { WebhookAnswer } from '../webhooks/webhook-kind.js';

/**
 * Makes the answer to a compatibility webhook: text, as XML.
 *
 * @throws TypeError naming the handler where it returned anything but text.
 */
export function xmlAnswer(returned: unknown, source: string): WebhookAnswer {
  if (typeof returned === 'string') {
    return { body: returned, contentType: 'text/xml; charset=utf-8' };
  }
  const what =
    returned === undefined || returned === null ? 'nothing' : `no text (${typeof returned})`;
  throw new TypeError(
    `${source} returned ${what}: return cXML as text, such as that of new VoiceResponse().toString() of the package twilio`,
  );
}
