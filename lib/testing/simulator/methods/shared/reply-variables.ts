import { isObject } from '../../../../swml/check/is-object.js';
import { WebhookFailure } from '../../../webhook-sender.js';
import { asText } from '../../expressions/as-text.js';
import { OutOfReach, type NetworkReply } from '../../call/network.js';

/** What SignalWire keeps of an answer. (SWML reference, "request".) */
const MAX_BODY = 65_536;
const MAX_HEADERS = 64;

/** The body as far as it is kept. */
export function savedBody({ body }: NetworkReply): string {
  return body.slice(0, MAX_BODY);
}

/** The headers that are kept, by lower-case name. */
export function savedHeaders({ headers }: NetworkReply): Record<string, string> {
  const kept = Object.entries(headers).slice(0, MAX_HEADERS);
  return Object.fromEntries(kept.map(([name, value]) => [name.toLowerCase(), value]));
}

/** Whether a request got no answer, for a reason that a script has to live with. */
export function isTransportError(error: unknown): error is Error {
  return error instanceof WebhookFailure || error instanceof OutOfReach;
}

/** The headers that a step names, as texts. */
export function textValues(headers: unknown): Record<string, string> {
  if (!isObject(headers)) return {};
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, asText(value)]));
}
