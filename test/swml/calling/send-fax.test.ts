import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'send_fax', {
  makes: [
    [
      (swml) => swml.sendFax('https://example.com/a.pdf'),
      { document: 'https://example.com/a.pdf' },
    ],
    [
      (swml) =>
        swml.sendFax('https://example.com/a.pdf', {
          header_info: 'Offer',
          identity: '+15551230000',
        }),
      { document: 'https://example.com/a.pdf', header_info: 'Offer', identity: '+15551230000' },
    ],
    [
      (swml) => swml.sendFax({ document: '${vars.pdf}', status_url: 'https://example.com/fax' }),
      { document: '${vars.pdf}', status_url: 'https://example.com/fax' },
    ],
  ],
  refuses: [
    [(swml) => swml.sendFax({ header_info: 'Offer' } as never), ': needs document'],
    [
      (swml) => swml.sendFax('https://example.com/a.pdf', { ident: 'x' } as never),
      '.ident: is unknown',
    ],
  ],
});
