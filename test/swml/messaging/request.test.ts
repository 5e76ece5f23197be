import { MessagingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('messaging', MessagingDocument, 'request', {
  makes: [
    [(swml) => swml.request({ url: 'https://example.com/a' }), { url: 'https://example.com/a' }],
    [
      (swml) =>
        swml.request({
          url: 'https://example.com/a',
          method: 'PATCH',
          headers: { 'X-Key': 'k' },
          body: { a: [1] },
          timeout: 2.5,
          save_variables: true,
        }),
      {
        url: 'https://example.com/a',
        method: 'PATCH',
        headers: { 'X-Key': 'k' },
        body: { a: [1] },
        timeout: 2.5,
        save_variables: true,
      },
    ],
  ],
  refuses: [
    [(swml) => swml.request({ method: 'POST' } as never), ': needs url'],
    [
      (swml) => swml.request({ url: 'a', method: 'HEAD' } as never),
      '.method: must be "GET", "POST", "PUT", "PATCH" or "DELETE", not "HEAD"',
    ],
    [(swml) => swml.request({ url: 'a', timeout: 6 }), '.timeout: must be <= 5, not 6'],
    [(swml) => swml.request({ url: 'a', timeout: -1 }), '.timeout: must be >= 0, not -1'],
    [
      (swml) => swml.request({ url: 'a', headers: { 'X-Key': 1 } } as never),
      '.headers.X-Key: must be a string, not 1',
    ],
    [
      (swml) => swml.request({ url: 'a', connect_timeout: 1 } as never),
      '.connect_timeout: is unknown',
    ],
    [
      (swml) => swml.request({ url: 'a', save_variables: '${x}' } as never),
      '.save_variables: must be a boolean, not "${x}"',
    ],
  ],
});
