import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.union(t.string(), t.list(t.string()));

/** The builder method of `unset`. */
export interface UnsetStep {
  /**
   * Removes variables of the call.
   *
   * @param names The variables, one by one or as a list.
   * @see SWML reference, `unset`
   */
  unset(...names: string[] | [readonly string[]]): this;
}

/** Description of `unset`. */
export const unset = method<UnsetStep, { unset: string | readonly string[] }>(
  'unset',
  schema,
  (...names) => (names.length === 1 ? names[0] : (names as string[])),
);
