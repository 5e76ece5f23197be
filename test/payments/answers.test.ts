import { Controller, ParseFloatPipe, ServiceUnavailableException } from '@nestjs/common';
import { of } from 'rxjs';
import { afterEach, describe, expect, it } from 'vitest';
import {
  OnPayment,
  PaymentRequest,
  PaymentRequestDto,
  type PaymentResult,
} from '../../lib/index.js';
import { paymentAnswer } from '../../lib/payments/payment-answer.js';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { CREDENTIALS } from '../support/auth-app.js';
import {
  CHARGED,
  PAYING_HANDLER,
  paymentRequest,
  sendPayment,
  startPaymentApp,
} from '../support/payments.js';
import { startVoiceApp } from '../support/voice-app.js';

afterEach(closeApps);

const NO_ERROR = { error_code: null, error_message: null };
const DECLINED = { error_code: 'card_declined', error_message: 'No money' };

describe.each(ADAPTERS)('the answer to a payment on %s', (adapter) => {
  it.each<[what: string, returned: unknown, status: number, answer: object]>([
    ['a charge', CHARGED, 200, { charge_id: 'ch_1', ...NO_ERROR }],
    ['a stored card', { token_id: 'tok_1' }, 200, { token_id: 'tok_1', ...NO_ERROR }],
    ['a promise', Promise.resolve(CHARGED), 200, { charge_id: 'ch_1', ...NO_ERROR }],
    ['an Observable', of(DECLINED, CHARGED), 200, { charge_id: 'ch_1', ...NO_ERROR }],
    ['a whole success', { ...CHARGED, ...NO_ERROR }, 200, { charge_id: 'ch_1', ...NO_ERROR }],
    ['a refused charge', DECLINED, 402, { charge_id: null, ...DECLINED }],
    ['a refused card', { token_id: null, ...DECLINED }, 402, { token_id: null, ...DECLINED }],
    [
      'a code alone',
      { error_code: 'x' },
      402,
      { charge_id: null, error_code: 'x', error_message: null },
    ],
    [
      'more than is asked for',
      { ...CHARGED, card: { number: '4242' } },
      200,
      { charge_id: 'ch_1', ...NO_ERROR },
    ],
  ])('is of the documented form for %s', async (_what, returned, status, answer) => {
    const { origin, payments } = await startPaymentApp(adapter, { charge: () => returned });
    const response = await sendPayment(origin, paymentRequest());
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(answer);
    expect(payments).toEqual([paymentRequest()]);
    expect(payments[0]).toBeInstanceOf(PaymentRequestDto);
  });

  it.each<[what: string, returned: unknown, said: string]>([
    ['nothing', undefined, 'nothing'],
    ['null', null, 'nothing'],
    ['a text', 'ch_1', 'no result of a payment'],
    ['a list', [CHARGED], 'no result of a payment'],
    ['an empty object', {}, 'no result of a payment'],
    ['an empty id', { charge_id: '' }, 'no result of a payment'],
    ['a number', { charge_id: 7 }, 'no result of a payment'],
    ['two ids', { charge_id: 'ch_1', token_id: 'tok_1' }, 'no result of a payment'],
    ['an id and an error', { ...CHARGED, ...DECLINED }, 'no result of a payment'],
    ['a message alone', { error_message: 'No money' }, 'no result of a payment'],
    ['a message that is none', { ...DECLINED, error_message: {} }, 'no result of a payment'],
  ])('is an error that names the handler where it returns %s', async (_what, returned, said) => {
    const { origin, log } = await startPaymentApp(adapter, { charge: () => returned });
    expect((await sendPayment(origin, paymentRequest())).status).toBe(500);
    expect(log.text).toContain(
      `${PAYING_HANDLER} returned ${said}: return { charge_id } or { token_id } where the payment worked, { error_code, error_message } where it did not`,
    );
  });

  it("is Nest's own where the handler throws", async () => {
    const charge = () => Promise.reject(new ServiceUnavailableException());
    const { origin } = await startPaymentApp(adapter, { charge });
    expect((await sendPayment(origin, paymentRequest())).status).toBe(503);
  });

  it('is for one field too, after its pipes', async () => {
    const amounts: unknown[] = [];

    @Controller('payments')
    class FieldController {
      @OnPayment()
      charge(
        @PaymentRequest('chargeAmount', ParseFloatPipe) amount: number,
        @PaymentRequest('currency_code') currency: string,
      ): PaymentResult {
        amounts.push(amount, currency);
        return CHARGED;
      }
    }
    const signalWire = { webhookAuth: CREDENTIALS };
    const { origin } = await startVoiceApp(adapter, { controllers: [FieldController], signalWire });
    expect((await sendPayment(origin, paymentRequest())).status).toBe(200);
    expect(amounts).toEqual([10.55, 'usd']);
  });
});

describe('the error about a result', () => {
  it('holds none of its values', () => {
    const answer = () => paymentAnswer({ cardnumber: '4242424242424242' }, 'A.b');
    expect(answer).toThrow(/^A\.b returned no result of a payment: [^\d]*$/);
  });
});
