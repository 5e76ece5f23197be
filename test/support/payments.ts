import { Controller } from '@nestjs/common';
import {
  OnPayment,
  PaymentRequest,
  PaymentRequestDto,
  type PaymentResult,
  type WebhookAuthOptions,
} from '../../lib/index.js';
import type { AdapterName } from './adapters.js';
import { basic, CREDENTIALS } from './auth-app.js';
import { sendSigned, type SendOptions } from './calls.js';
import { startVoiceApp, type VoiceAppOptions } from './voice-app.js';

/** The path of the connector of {@link startPaymentApp}, and its name in logs. */
export const PAYMENT_PATH = '/payments';
export const PAYING_HANDLER = 'PaymentController.charge';

/** The request to a connector as SignalWire describes it, with a card that is none. */
export function paymentRequest(overrides: object = {}) {
  return {
    transaction_id: '8c9d14d5-52ae-4e2e-b880-a14e6e1cda7d',
    method: 'credit-card',
    cardnumber: '4242424242424242',
    cvv: '737',
    postal_code: '94107',
    description: 'Two tickets',
    chargeAmount: '10.55',
    token_type: 'reusable',
    expiry_month: '11',
    expiry_year: '83',
    currency_code: 'usd',
    parameters: [{ name: 'order', value: 'A-1' }],
    ...overrides,
  };
}

export const CHARGED: PaymentResult = { charge_id: 'ch_1' };

export interface PaymentAppOptions extends VoiceAppOptions {
  /** What the handler does. Default: it charges. */
  charge?: (request: PaymentRequestDto) => unknown;
  auth?: WebhookAuthOptions['auth'];
}

/** Starts an application with one connector; `payments` holds what it was run with. */
export async function startPaymentApp(
  adapter: AdapterName,
  { charge = () => CHARGED, auth, signalWire, ...options }: PaymentAppOptions = {},
) {
  const payments: PaymentRequestDto[] = [];

  @Controller('payments')
  class PaymentController {
    @OnPayment(undefined, { auth })
    charge(@PaymentRequest() request: PaymentRequestDto) {
      payments.push(request);
      return charge(request);
    }
  }
  const started = await startVoiceApp(adapter, {
    controllers: [PaymentController],
    signalWire: { webhookAuth: CREDENTIALS, ...signalWire },
    ...options,
  });
  return { ...started, payments };
}

/** Sends a payment with the credentials and without a signature. */
export function sendPayment(origin: string, request: unknown, options: SendOptions = {}) {
  return sendSigned(origin, request, {
    path: PAYMENT_PATH,
    algorithms: [],
    ...options,
    headers: { authorization: basic(), ...options.headers },
  });
}
