import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'receive_fax', {
  makes: [
    [(swml) => swml.receiveFax(), {}],
    [
      (swml) => swml.receiveFax({ status_url: 'https://example.com/fax' }),
      { status_url: 'https://example.com/fax' },
    ],
  ],
  refuses: [
    [(swml) => swml.receiveFax({ status: 'x' } as never), '.status: is unknown'],
    [(swml) => swml.receiveFax({ status_url: 1 } as never), '.status_url: must be a string, not 1'],
  ],
});
