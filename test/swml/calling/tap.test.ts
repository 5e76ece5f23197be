import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'tap', {
  makes: [
    [(swml) => swml.tap('rtp://192.0.2.1:4000'), { uri: 'rtp://192.0.2.1:4000' }],
    [
      (swml) =>
        swml.tap('wss://example.com/tap', { control_id: 't1', direction: 'both', codec: 'PCMA' }),
      { uri: 'wss://example.com/tap', control_id: 't1', direction: 'both', codec: 'PCMA' },
    ],
    [
      (swml) => swml.tap({ uri: 'rtp://192.0.2.1:4000', rtp_ptime: '${vars.ptime}' }),
      { uri: 'rtp://192.0.2.1:4000', rtp_ptime: '${vars.ptime}' },
    ],
  ],
  refuses: [
    [(swml) => swml.tap({ direction: 'both' } as never), ': needs uri'],
    [
      (swml) => swml.tap('ws://a', { direction: 'hear' } as never),
      '.direction: must be "speak", "listen" or "both", not "hear"',
    ],
    [
      (swml) => swml.tap('ws://a', { codec: 'L16' } as never),
      '.codec: must be "PCMU" or "PCMA", not "L16"',
    ],
    [
      (swml) => swml.tap('rtp://a:1', { rtp_ptime: 2.5 }),
      '.rtp_ptime: must be an integer or an expression (${…}), not 2.5',
    ],
  ],
});
