import { CallingDocument } from '../../../lib/index.js';
import { describeMethod } from '../../support/swml-method.js';

const connector = 'https://example.com/pay';

describeMethod('calling', CallingDocument, 'pay', {
  makes: [
    [(swml) => swml.pay(connector), { payment_connector_url: connector }],
    [
      (swml) => swml.pay(connector, { charge_amount: '20.45', postal_code: '10115' }),
      { payment_connector_url: connector, charge_amount: '20.45', postal_code: '10115' },
    ],
    [
      (swml) =>
        swml.pay({
          payment_connector_url: connector,
          security_code: '${vars.ask}',
          prompts: [
            {
              for: 'payment-card-number',
              actions: [
                { type: 'Say', phrase: 'Your card, please' },
                { type: 'Play', phrase: 'https://example.com/card.mp3' },
              ],
            },
          ],
        }),
      {
        payment_connector_url: connector,
        security_code: '${vars.ask}',
        prompts: [
          {
            for: 'payment-card-number',
            actions: [
              { type: 'Say', phrase: 'Your card, please' },
              { type: 'Play', phrase: 'https://example.com/card.mp3' },
            ],
          },
        ],
      },
    ],
  ],
  refuses: [
    [(swml) => swml.pay({ charge_amount: '5' } as never), ': needs payment_connector_url'],
    [
      (swml) => swml.pay(connector, { charge_amount: 20.45 as never }),
      '.charge_amount: must be a string, not 20.45',
    ],
    [
      (swml) => swml.pay(connector, { input: 'speech' as never }),
      '.input: must be "dtmf", not "speech"',
    ],
    [
      (swml) =>
        swml.pay(connector, {
          prompts: [{ for: 'postal-code', actions: [{ type: 'Play', phrase: 'card.mp3' }] }],
        }),
      '.prompts[0].actions[0].phrase: must be an http(s) URL, not "card.mp3"',
    ],
  ],
});
