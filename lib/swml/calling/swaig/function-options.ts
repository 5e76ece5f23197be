import * as t from '../../schema/index.js';
import { functionParameters } from './function-parameters.js';

/** What a function of any agent can say. */
export const functionOptions = {
  /**
   * Name of the function, unique among all. `startup_hook`, `hangup_hook` and
   * `summarize_conversation` are called by SignalWire itself, the others when the model decides to.
   */
  function: t.string(),

  /** Tells the model what the function does and when to call it. */
  description: t.string(),

  /** The arguments that the model shall collect. */
  parameters: t.optional(functionParameters),

  /** Whether the model may call it from the start. Default `true`. */
  active: t.optional(t.expressionOr(t.boolean())),

  /** Data of your own that comes along with each call of the function. */
  meta_data: t.optional(t.values()),

  /** Functions with the same token share their `meta_data`. By default those with the same URL. */
  meta_data_token: t.optional(t.string()),

  /** URL of the function's webhook, instead of the one in `defaults`. */
  web_hook_url: t.optional(t.string()),
};
