import { method } from '../method/method.js';
import * as t from '../schema/index.js';

/** The builder method of `return` in messaging. */
export interface MessagingReturnStep {
  /**
   * Leaves the section: back to the `execute` that called it; in `main` it ends the document.
   *
   * @param value Any JSON value; the caller finds it in `return_value`. Default `null`, no value.
   * @see Messaging SWML reference, `return`
   */
  return(value?: unknown): this;
}

/** Description of `return` in messaging. */
const returnMethod = method<MessagingReturnStep, { return: unknown }>(
  'return',
  t.anything(),
  (value = null) => value,
);

export { returnMethod as return };
