import { method } from '../method/method.js';
import * as t from '../schema/index.js';

/** The builder method of `return`. */
export interface ReturnStep {
  /**
   * Leaves the section: back to the `execute` that called it, or out of the document.
   *
   * @param value Any JSON value; the caller finds it in `return_value`. Default `{}`, no value.
   * @see SWML reference, `return`
   */
  return(value?: unknown): this;
}

/** Description of `return`. */
const returnMethod = method<ReturnStep, { return: unknown }>(
  'return',
  t.anything(),
  (value = {}) => value,
);

export { returnMethod as return };
