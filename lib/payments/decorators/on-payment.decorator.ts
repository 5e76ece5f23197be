import type { WebhookAuthOptions } from '../../security/webhook-auth.js';
import { WebhookRoute } from '../../webhooks/webhook-route.js';
import { paymentKind } from '../payment.kind.js';

/**
 * Makes a controller method the payment connector of `pay`: it takes the card that a caller has entered, and charges or stores
 * it. Point `payment_connector_url` at it with `SignalWireUrls.to`.
 *
 * The method returns a `PaymentResult`: `{ charge_id }` or `{ token_id }`, or `{ error_code, error_message }` where the card
 * was refused, which is answered with status 402; also as a promise or an Observable. Where it throws, the answer is Nest's
 * own, and the payment has failed too. Nothing of the card is ever logged by this package.
 *
 * @param path one path or several, as `@Post()` takes them. Default: the controller's own path.
 * @param options `auth`: what makes sure that SignalWire sent it. Default `'either'`: a signature or the credentials of the
 * option `webhookAuth`.
 * @see SWML reference, `pay`, "payment_connector_url"
 * @example `@OnPayment('charge') charge(@PaymentRequest() payment: PaymentRequestDto): Promise<PaymentResult>`
 */
export function OnPayment(
  path?: string | string[],
  { auth }: WebhookAuthOptions = {},
): MethodDecorator {
  return WebhookRoute(paymentKind(auth), path);
}
