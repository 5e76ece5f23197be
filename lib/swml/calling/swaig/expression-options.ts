import * as t from '../../schema/index.js';

/** When an expression of a `data_map` applies. */
export const expressionOptions = {
  /** The text to look at, such as `${args.city}`. */
  string: t.string(),

  /** Regular expression that the text must match. */
  pattern: t.string(),
};
