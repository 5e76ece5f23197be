import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'transfer', {
  makes: [
    [(swml) => swml.transfer('https://example.com'), { dest: 'https://example.com' }],
    [
      (swml) => swml.transfer('main', { from: 'menu', at: new Date(0), gone: undefined }),
      { dest: 'main', params: { from: 'menu', at: '1970-01-01T00:00:00.000Z' } },
    ],
    [(swml) => swml.transfer({ dest: 'main', meta: {} }), { dest: 'main', meta: {} }],
  ],
  refuses: [
    [(swml) => swml.transfer(wrong({ url: 'main' })), ': needs dest'],
    [(swml) => swml.transfer('main', wrong('a')), '.params: must be an object, not "a"'],
    [(swml) => swml.transfer('main', { a: 1n }), '.params.a: is a BigInt'],
  ],
});
