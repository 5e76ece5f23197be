import * as t from '../../../schema/index.js';

/** What functions may do, and what their webhooks are told. */
export const functionSettings = {
  /** Whether functions may answer with SWML. Default `true`. */
  swaig_allow_swml: t.optional(t.expressionOr(t.boolean())),

  /** Whether functions may change these settings. Default `true`. */
  swaig_allow_settings: t.optional(t.expressionOr(t.boolean())),

  /** Whether functions may write into `global_data`. Default `true`. */
  swaig_set_global_data: t.optional(t.expressionOr(t.boolean())),

  /** Whether webhooks get all that was said so far. Default `false`. */
  swaig_post_conversation: t.optional(t.expressionOr(t.boolean())),

  /** Whether webhooks get the variables of the call: all, or those named. */
  swaig_post_swml_vars: t.optional(t.expressionOr(t.union(t.boolean(), t.list(t.string())))),

  /** Whether a function waits until a filler has been spoken. Default `false`. */
  function_wait_for_talking: t.optional(t.expressionOr(t.boolean())),

  /** Whether functions may run when the caller says nothing. Default `false`. */
  functions_on_no_response: t.optional(t.expressionOr(t.boolean())),
};
