import type { WebhookAuth } from '../security/webhook-auth.js';
import type { WebhookKind } from '../webhooks/webhook-kind.js';
import type { PaymentRequestDto } from './dto/payment-request.dto.js';
import { paymentAnswer } from './payment-answer.js';
import { paymentDocumentation } from './payment.documentation.js';
import { paymentPayload } from './payment.payload.js';

/** The webhook of a `payment_connector_url`. SignalWire leaves open whether it is signed. */
export function paymentKind(auth: WebhookAuth = 'either'): WebhookKind<PaymentRequestDto> {
  return {
    decorator: '@OnPayment',
    auth,
    signature: 'any',
    payload: paymentPayload,
    answer: paymentAnswer,
    documentation: paymentDocumentation,
  };
}
