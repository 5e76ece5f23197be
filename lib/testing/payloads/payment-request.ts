import { randomUUID } from 'node:crypto';
import type { PaymentRequestDto } from '../../payments/dto/payment-request.dto.js';
import { merge, type PartOf, type Plain } from './merge.js';

/** What a made-up payment differs in from an ordinary one, by the names on the wire. */
export type PaymentRequestFields = PartOf<PaymentRequestDto>;

/**
 * What a `pay` step posts to its connector, with the number of a card that payment providers take for tests.
 *
 * @example `paymentRequest({ chargeAmount: '20.45' })`
 */
export function paymentRequest(fields?: PaymentRequestFields): Plain<PaymentRequestDto> {
  const usual: Plain<PaymentRequestDto> = {
    transaction_id: randomUUID(),
    method: 'credit-card',
    cardnumber: '4242424242424242',
    cvv: '737',
    expiry_month: '12',
    expiry_year: '39',
    postal_code: '94107',
    chargeAmount: '10.55',
    currency_code: 'usd',
    token_type: 'reusable',
    description: 'Two tickets',
  };
  return merge(usual, fields);
}
