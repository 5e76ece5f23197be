import { nameOf } from '../webhooks/payload/name-of.js';
import type { PayloadDescription } from '../webhooks/payload/payload-reader.js';
import { PaymentRequestDto } from './dto/payment-request.dto.js';

/** What is posted to a `payment_connector_url`. The log calls it by its transaction, never by its card. */
export const paymentPayload: PayloadDescription<PaymentRequestDto> = {
  dto: PaymentRequestDto,
  containers: [],
  identify: ({ transaction_id }) => `Payment ${nameOf(transaction_id)}`,
};
