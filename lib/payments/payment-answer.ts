import { isJsonObject, type JsonObject } from '../security/json-object.js';
import type { WebhookAnswer } from '../webhooks/webhook-kind.js';

/** SignalWire takes any status but 200 for a failure; this one says what failed. */
export const PAYMENT_REQUIRED = 402;

const REMEDY =
  'return { charge_id } or { token_id } where the payment worked, { error_code, error_message } where it did not';

/**
 * Makes the answer of a payment connector. It holds what SignalWire reads and nothing else, as a provider's whole answer
 * might hold the card.
 *
 * @throws TypeError naming the handler, and no value, where it returned no result of a payment.
 */
export function paymentAnswer(returned: unknown, source: string): WebhookAnswer {
  const answer = isJsonObject(returned) ? (success(returned) ?? failure(returned)) : undefined;
  if (answer) return answer;
  const what = returned === undefined || returned === null ? 'nothing' : 'no result of a payment';
  throw new TypeError(`${source} returned ${what}: ${REMEDY}`);
}

function success(result: JsonObject): WebhookAnswer | undefined {
  const { charge_id, token_id, error_code, error_message } = result;
  if (!isAbsent(error_code) || !isAbsent(error_message)) return undefined;
  const noError = { error_code: null, error_message: null };
  if (isText(charge_id) && isAbsent(token_id)) return { body: { charge_id, ...noError } };
  if (isText(token_id) && isAbsent(charge_id)) return { body: { token_id, ...noError } };
  return undefined;
}

function failure(result: JsonObject): WebhookAnswer | undefined {
  const { charge_id, token_id, error_code, error_message = null } = result;
  const isFailure =
    isAbsent(charge_id) &&
    isAbsent(token_id) &&
    isText(error_code) &&
    (error_message === null || typeof error_message === 'string');
  if (!isFailure) return undefined;
  const id = 'token_id' in result ? { token_id: null } : { charge_id: null };
  return { body: { ...id, error_code, error_message }, status: PAYMENT_REQUIRED };
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
