import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'set', {
  makes: [
    [
      (swml) => swml.set({ count: 1, name: '${call.from}', list: [null] }),
      { count: 1, name: '${call.from}', list: [null] },
    ],
  ],
  refuses: [
    [(swml) => swml.set(wrong('x')), ': must be an object, not "x"'],
    [(swml) => swml.set({ a: new Map() }), '.a: is a Map, which JSON would send empty'],
  ],
});
