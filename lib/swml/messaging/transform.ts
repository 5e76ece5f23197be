import * as t from '../schema/index.js';

/** What can be done to a value before it is compared with the keys of `case`. */
export const transform = t.oneOf(
  'lowercase',
  'uppercase',
  'trim',
  'lowercase_trim',
  'uppercase_trim',
);
