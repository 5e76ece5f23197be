import { afterEach, describe, expect, it } from 'vitest';
import { closeServers, serve } from './document-server.js';

afterEach(closeServers);

const CARD = '4242424242424242';

async function payBy(pay: object, answer: object = { charge_id: 'ch_1' }) {
  const served = await serve({
    main: () => ({
      sections: {
        main: [
          {
            pay: {
              payment_connector_url: `${served.url}/connector`,
              status_url: `${served.url}/status`,
              charge_amount: '5.00',
              ...pay,
            },
          },
          { play: { url: 'say:${pay_result}' } },
        ],
      },
    }),
    connector: answer,
    status: {},
  });
  const call = await served.simulator.dial();
  const at = (path: string) =>
    served.received.filter((request) => request.path === path).map(({ body }) => body);
  return { call, at };
}

describe('pay', () => {
  it('asks for a card key by key and hands it to the connector', async () => {
    const { call, at } = await payBy({});
    for (const entry of [CARD, '1230', '123', '10001']) await call.press(`${entry}#`);
    await call.settled();
    expect(call.heard()).toContain('success');
    expect(at('connector')[0]).toMatchObject({
      cardnumber: CARD,
      expiry_month: '12',
      expiry_year: '30',
      cvv: '123',
      postal_code: '10001',
      chargeAmount: '5.00',
      currency_code: 'usd',
    });
    expect(call.variables.pay_payment_results).toMatchObject({
      payment_confirmation_code: 'ch_1',
      payment_card_number: '************4242',
      payment_card_type: 'visa',
      payment_card_security_code: '***',
    });
    expect(at('status').map((body) => body.params.for)).toEqual([
      'payment-card-number',
      'expiration-date',
      'security-code',
      'postal-code',
      'payment-processing',
      'payment-completed',
    ]);
  });

  it('writes no card data down', async () => {
    const { call, at } = await payBy({});
    for (const entry of [CARD, '1230', '731', '10001']) await call.press(`${entry}#`);
    await call.settled();
    for (const text of [call.transcript(), JSON.stringify(at('status'))]) {
      expect(text).not.toContain(CARD);
      expect(text).not.toContain('731');
    }
  });

  it('asks again, as often as max_attempts says', async () => {
    const { call } = await payBy({ max_attempts: 2 });
    await call.press('4242#');
    expect(call.waitingFor).toBe('card data');
    await call.press('4242#');
    expect(call.heard()).toContain('too-many-failed-attempts');
  });

  it('stops at a star, and when the caller is gone', async () => {
    const star = await payBy({});
    await star.call.press('42*');
    expect(star.call.heard()).toContain('caller-interrupted-with-star');
    const gone = await payBy({});
    await gone.call.hangup();
    expect(gone.call.variables.pay_result).toBe('caller-hung-up');
  });

  it('leaves out what the step does not ask for, and says its own prompts', async () => {
    const prompts = [
      { for: 'payment-card-number', actions: [{ type: 'Say', phrase: 'Your card, please' }] },
    ];
    const answer = { error_code: 'declined', error_message: 'no money' };
    const { call } = await payBy({ security_code: false, postal_code: '12345', prompts }, answer);
    expect(call.heard()).toBe('Your card, please');
    await call.press(`${CARD}#1230#`);
    expect(call.variables).toMatchObject({
      pay_result: 'payment-connector-error',
      pay_payment_results: { connector_error: { code: 'declined', message: 'no money' } },
    });
  });
});
