import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'request', {
  makes: [
    [
      (swml) => swml.request({ url: 'https://example.com', method: 'GET' }),
      { url: 'https://example.com', method: 'GET' },
    ],
    [
      (swml) =>
        swml.request({
          url: '${vars.url}',
          method: 'PUT',
          headers: { 'X-Count': 1 },
          body: { a: [1] },
          timeout: '${vars.t}',
          connect_timeout: 0.5,
          save_variables: true,
        }),
      {
        url: '${vars.url}',
        method: 'PUT',
        headers: { 'X-Count': 1 },
        body: { a: [1] },
        timeout: '${vars.t}',
        connect_timeout: 0.5,
        save_variables: true,
      },
    ],
  ],
  refuses: [
    [(swml) => swml.request(wrong({ url: 'x' })), ': needs method'],
    [
      (swml) => swml.request(wrong({ url: 'x', method: 'PATCH' })),
      '.method: must be "GET", "POST", "PUT" or "DELETE", not "PATCH"',
    ],
    [
      (swml) => swml.request(wrong({ url: 'x', method: 'GET', body: [] })),
      '.body: must be a string or an object, not []',
    ],
  ],
});
