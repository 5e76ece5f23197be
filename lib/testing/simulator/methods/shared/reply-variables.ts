import { isObject } from '../../../../swml/check/is-object.js';
import { WebhookFailure } from '../../../webhook-sender.js';
import { asText } from '../../expressions/as-text.js';
import { OutOfReach, type NetworkReply } from '../../call/network.js';

/** What SignalWire keeps of an answer. (SWML reference, "request".) */
const MAX_BODY = 65_536;
const MAX_HEADERS = 64;

/**
 * Keeps an answer in the variables; without one, nothing is left of the answer to an earlier request either.
 *
 * @param savesData Whether the data of its body is wanted as well.
 * @returns whether the request was a success.
 */
export function keepReply(
  vars: Record<string, unknown>,
  reply: NetworkReply | undefined,
  savesData: boolean,
): boolean {
  if (!reply || savesData) delete vars.request_response;
  if (!reply) {
    for (const part of ['code', 'headers', 'body']) delete vars[`request_response_${part}`];
    return false;
  }
  vars.request_response_code = reply.status;
  vars.request_response_body = reply.body.slice(0, MAX_BODY);
  if (savesData) saveData(vars, reply);
  return reply.status >= 200 && reply.status <= 299;
}

function saveData(vars: Record<string, unknown>, { body }: NetworkReply): void {
  try {
    vars.request_response = JSON.parse(body) as unknown;
  } catch {
    // What is no JSON leaves no variables.
  }
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
