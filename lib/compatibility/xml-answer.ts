import type { WebhookAnswer } from '../webhooks/webhook-kind.js';

/**
 * Makes the answer to a compatibility webhook: text, as XML; nothing, as for a report that no cXML answers, is an empty body.
 *
 * @throws TypeError naming the handler where it returned anything else.
 */
export function xmlAnswer(returned: unknown, source: string): WebhookAnswer {
  if (typeof returned === 'string') {
    return { body: returned, contentType: 'text/xml; charset=utf-8' };
  }
  if (returned === undefined || returned === null) return { body: undefined };
  throw new TypeError(
    `${source} returned no text (${typeof returned}): return cXML as text, such as that of new VoiceResponse().toString() of the package twilio`,
  );
}
