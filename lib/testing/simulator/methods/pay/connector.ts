import type { CallStep } from '../../call/call-session.js';
import { signatureFor } from '../../call/status-callbacks.js';
import { isObject } from '../../../../swml/check/is-object.js';
import { asText } from '../../expressions/as-text.js';
import { isTransportError } from '../shared/reply-variables.js';
import type { Card } from './card.js';

/** What the connector made of a payment. */
export type ConnectorAnswer =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** Hands a card to the connector of the application, which charges it or makes a token. */
export async function askConnector(step: CallStep, card: Card): Promise<ConnectorAnswer> {
  const { network } = step.world.stage;
  const url = step.params.text('payment_connector_url');
  try {
    const body = connectorRequest(step, card);
    const reply = await network.send({ url, body, signed: signatureFor(url) });
    const answer: unknown = JSON.parse(reply.body || '{}');
    const { charge_id, token_id, error_code, error_message } = isObject(answer) ? answer : {};
    const id = asText(charge_id ?? token_id);
    if (reply.status === 200 && id !== '') return { ok: true, id };
    return {
      ok: false,
      code: asText(error_code) || String(reply.status),
      message: asText(error_message),
    };
  } catch (error) {
    if (!isTransportError(error) && !(error instanceof SyntaxError)) throw error;
    return { ok: false, code: 'no-answer', message: error.message };
  }
}

function connectorRequest({ world, params }: CallStep, card: Card): Record<string, unknown> {
  const amount = params.text('charge_amount');
  const parameters = params.value('parameters');
  return {
    transaction_id: world.newId(),
    method: 'credit-card',
    cardnumber: card.number,
    cvv: card.securityCode,
    expiry_month: card.expiration.slice(0, 2),
    expiry_year: card.expiration.slice(2),
    postal_code: card.postalCode,
    ...(Number(amount) > 0 && { chargeAmount: amount }),
    currency_code: params.text('currency', 'usd'),
    token_type: params.text('token_type', 'reusable'),
    description: params.text('description'),
    ...(Array.isArray(parameters) && { parameters }),
  };
}
