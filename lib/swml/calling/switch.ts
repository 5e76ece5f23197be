import { method } from '../method/method.js';
import * as t from '../schema/index.js';
import { callingBranch } from './branch.js';

const schema = t.object({
  /** Path of the variable to compare, such as `prompt_value`; without `${}` round it. */
  variable: t.string(),

  /** The steps for each value. */
  case: t.map(callingBranch),

  /** The steps for any other value. Without it, an unknown value is an error during the call. */
  default: t.optional(callingBranch),
});

/** What `switch` takes. */
export interface SwitchParams extends t.Static<typeof schema> {}

/** The builder method of `switch`. */
export interface SwitchStep {
  /**
   * Goes on with the steps that belong to the value of a variable.
   *
   * @see SWML reference, `switch`
   */
  switch(params: SwitchParams): this;
}

/** Description of `switch`. */
const switchMethod = method<SwitchStep, { switch: SwitchParams }>('switch', schema);

export { switchMethod as switch };
