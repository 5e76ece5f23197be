import { MessagingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('messaging', MessagingDocument, 'transfer', {
  makes: [
    [(swml) => swml.transfer('https://example.com/next'), { dest: 'https://example.com/next' }],
    [
      (swml) => swml.transfer('https://example.com/next', { step: 2 }),
      { dest: 'https://example.com/next', params: { step: 2 } },
    ],
    [
      (swml) => swml.transfer({ dest: 'https://example.com/next', method: 'GET' }),
      { dest: 'https://example.com/next', method: 'GET' },
    ],
  ],
  refuses: [
    [(swml) => swml.transfer({ url: 'a' } as never), ': needs dest'],
    [(swml) => swml.transfer({ dest: 'a', meta: {} } as never), '.meta: is unknown'],
    [
      (swml) => swml.transfer({ dest: 'a', method: 'get' } as never),
      '.method: must be "GET", "POST", "PUT", "PATCH" or "DELETE", not "get"',
    ],
  ],
});
