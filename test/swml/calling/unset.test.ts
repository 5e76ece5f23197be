import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'unset', {
  makes: [
    [(swml) => swml.unset('a'), 'a'],
    [(swml) => swml.unset('a', 'b'), ['a', 'b']],
    [(swml) => swml.unset(['a']), ['a']],
    [(swml) => swml.unset(), []],
  ],
  refuses: [[(swml) => swml.unset(wrong('a'), wrong(1)), '[1]: must be a string, not 1']],
});
