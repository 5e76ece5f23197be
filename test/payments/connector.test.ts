import { Controller } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import {
  CallingDocument,
  OnInboundCall,
  OnPayment,
  PaymentRequest,
  PaymentRequestDto,
  SignalWireUrls,
  type PaymentResult,
} from '../../lib/index.js';
import { CallSimulator } from '../../lib/testing/index.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../support/adapters.js';
import { basic, CREDENTIALS } from '../support/auth-app.js';
import { PUBLIC_URL, sendSigned } from '../support/calls.js';
import { deliver } from '../support/deliver.js';
import { paymentRequest, sendPayment, startPaymentApp } from '../support/payments.js';
import { signalWire } from '../support/signal-wire.js';

const CARD = '4242424242424242';
const DECLINED = '5555555555554444';

@Controller('shop')
class ShopController {
  readonly payments: PaymentRequestDto[] = [];

  constructor(private readonly urls: SignalWireUrls) {}

  @OnInboundCall()
  answer() {
    return new CallingDocument().pay({
      payment_connector_url: this.urls.to(ShopController, 'charge'),
      charge_amount: '10.55',
      parameters: [{ name: 'order', value: 'A-1' }],
      postal_code: false,
    });
  }

  @OnPayment('charge')
  charge(@PaymentRequest() payment: PaymentRequestDto): PaymentResult {
    this.payments.push(payment);
    return payment.cardnumber === DECLINED
      ? { error_code: 'card_declined', error_message: 'No money' }
      : { charge_id: `ch_${payment.chargeAmount}` };
  }
}

async function start(adapter: AdapterName) {
  const { app, origin } = await startApp(
    adapter,
    {
      imports: [signalWire({ webhookAuth: CREDENTIALS, payloadValidation: 'strict' })],
      controllers: [ShopController],
    },
    { configure: (application) => void application.setGlobalPrefix('api') },
  );
  return { app, origin, payments: app.get(ShopController).payments };
}

afterEach(closeApps);

describe.each(ADAPTERS)('the connector of a pay step, on %s', (adapter) => {
  it('is reached by the URL in the document, and answers', async () => {
    const { origin, payments } = await start(adapter);
    const call = await sendSigned(origin, undefined, { path: '/api/shop' });
    const { sections } = (await call.json()) as {
      sections: { main: { pay: { payment_connector_url: string } }[] };
    };
    const url = sections.main[0]?.pay.payment_connector_url ?? '';
    const { username, host, pathname } = new URL(url);
    expect(username).toBe(CREDENTIALS.username);
    expect(`https://${host}${pathname}`).toBe(`${PUBLIC_URL}/api/shop/charge`);
    const response = await deliver(origin, url, paymentRequest());
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      charge_id: 'ch_10.55',
      error_code: null,
      error_message: null,
    });
    expect(payments).toEqual([paymentRequest()]);
  });

  it('charges the card of a simulated caller', async () => {
    const { app, payments } = await start(adapter);
    const call = await CallSimulator.for(app, { path: '/api/shop' }).dial();
    for (const entry of [CARD, '1130', '737']) await call.press(`${entry}#`);
    expect(call.variables).toMatchObject({
      pay_result: 'success',
      pay_payment_results: { payment_confirmation_code: 'ch_10.55' },
    });
    expect(payments).toMatchObject([
      {
        cardnumber: CARD,
        cvv: '737',
        expiry_month: '11',
        expiry_year: '30',
        chargeAmount: '10.55',
        parameters: [{ name: 'order', value: 'A-1' }],
      },
    ]);
  });

  it('tells a simulated caller whose card is refused', async () => {
    const { app } = await start(adapter);
    const call = await CallSimulator.for(app, { path: '/api/shop' }).dial();
    for (const entry of [DECLINED, '1130', '737']) await call.press(`${entry}#`);
    expect(call.variables).toMatchObject({
      pay_result: 'payment-connector-error',
      pay_payment_results: { connector_error: { code: 'card_declined', message: 'No money' } },
    });
  });

  it.each([
    ['either', 200, 200],
    ['credentials', 200, 401],
    ['signature', 401, 200],
  ] as const)('asks for %s and lets nobody else in', async (auth, byCredentials, bySignature) => {
    const { origin } = await startPaymentApp(adapter, { auth });
    const nobody = { authorization: '' };
    const statuses = [
      await sendPayment(origin, paymentRequest(), { headers: { authorization: basic() } }),
      await sendPayment(origin, paymentRequest(), { algorithms: ['sha256'], headers: nobody }),
      await sendPayment(origin, paymentRequest(), { headers: nobody }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([byCredentials, bySignature, 401]);
  });
});
