import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.values();

/** What `set` takes: variables and their values. */
export interface SetParams extends t.Static<typeof schema> {}

/** The builder method of `set`. */
export interface SetStep {
  /**
   * Sets variables of the call, in the order given. Expressions in texts are evaluated.
   *
   * @param variables Names, without `vars.` before them, and values.
   * @see SWML reference, `set`
   */
  set(variables: SetParams): this;
}

/** Description of `set`. */
export const set = method<SetStep, { set: SetParams }>('set', schema);
