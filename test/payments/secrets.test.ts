import { afterEach, describe, expect, it } from 'vitest';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { pathsOf, withValueAt } from '../support/payloads.js';
import { paymentRequest, sendPayment, startPaymentApp } from '../support/payments.js';

/** Everything that a thief needs, in numbers that stand nowhere else. */
const CARD = {
  cardnumber: '4242424242424242',
  cvv: '90817',
  expiry_month: '70611',
  expiry_year: '70683',
};
const REQUEST = paymentRequest(CARD);
const SECRETS = Object.values(CARD);

/** Each part of the request in a wrong form and left out, and the card in places that are not its own. */
const DEVIATIONS = [
  ...pathsOf(REQUEST).flatMap((path) =>
    [undefined, null, { wrong: SECRETS }, SECRETS].map((value) =>
      withValueAt(REQUEST, path, value),
    ),
  ),
  ...Object.keys(REQUEST)
    .filter((name) => name !== 'transaction_id')
    .map((name) => ({ ...REQUEST, [name]: [SECRETS] })),
  { ...REQUEST, x_unknown: CARD },
  { card: CARD },
  [REQUEST],
];

afterEach(closeApps);

describe.each(ADAPTERS)('the log of %s', (adapter) => {
  it.each(['tolerant', 'strict'] as const)(
    'keeps quiet about a card, whatever is wrong with its request: %s',
    async (payloadValidation) => {
      const results: unknown[] = [
        { charge_id: 'ch_1' },
        { error_code: 'declined' },
        { ...CARD },
        undefined,
      ];
      const charge = () => {
        if (results.length === 0) throw new Error('The provider is away');
        return results.shift();
      };
      const { origin, log } = await startPaymentApp(adapter, {
        charge,
        signalWire: { payloadValidation },
      });
      const told = async (request: unknown, options?: Parameters<typeof sendPayment>[2]) => {
        const answer = await sendPayment(origin, request, options);
        return answer.text();
      };
      let answers = '';
      for (let times = 0; times < 5; times++) answers += await told(REQUEST);
      for (const request of DEVIATIONS) answers += await told(request);
      answers += await told(JSON.stringify(REQUEST).replace(CARD.cardnumber, '$&",'));
      answers += await told(`${JSON.stringify(REQUEST).slice(0, -1)},`);
      answers += await told(REQUEST, { headers: { authorization: 'Basic bm9ib2R5' } });
      answers += await told(REQUEST, { algorithms: ['sha1'], signingKey: 'PSK_wrong' });
      expect(log.text).toContain('The provider is away');
      expect(log.text).toContain('returned no result of a payment');
      expect(log.text).toContain('Refused POST /payments');
      expect(log.text.includes("deviates from SignalWire's description")).toBe(
        payloadValidation === 'tolerant',
      );
      for (const secret of SECRETS) {
        expect(log.text).not.toContain(secret);
        expect(answers).not.toContain(secret);
      }
    },
  );

  it('says nothing about a payment that went well', async () => {
    const { origin, log } = await startPaymentApp(adapter);
    log.lines.length = 0;
    expect((await sendPayment(origin, REQUEST)).status).toBe(200);
    expect(log.lines).toEqual([]);
  });
});
