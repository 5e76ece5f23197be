import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'sip_refer', {
  makes: [
    [(swml) => swml.sipRefer('sip:desk@example.com'), { to_uri: 'sip:desk@example.com' }],
    [
      (swml) => swml.sipRefer('sip:desk@example.com', { username: 'ann', password: 'secret' }),
      { to_uri: 'sip:desk@example.com', username: 'ann', password: 'secret' },
    ],
    [
      (swml) => swml.sipRefer({ to_uri: 'sip:a@b', status_url: 'https://example.com/refer' }),
      { to_uri: 'sip:a@b', status_url: 'https://example.com/refer' },
    ],
  ],
  refuses: [
    [(swml) => swml.sipRefer({ to: 'sip:a@b' } as never), ': needs to_uri'],
    [
      (swml) => swml.sipRefer('sip:a@b', { username: 1 } as never),
      '.username: must be a string, not 1',
    ],
  ],
});
