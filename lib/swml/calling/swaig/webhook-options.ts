import * as t from '../../schema/index.js';
import { webhookForEach } from './webhook-for-each.js';

/** What a webhook of a `data_map` can say, but for what follows from the answer. */
export const webhookOptions = {
  /** The URL to call; arguments may stand in it, as in `${args.city}`. */
  url: t.string(),

  /** The HTTP method. */
  method: t.optional(t.oneOf('GET', 'POST', 'PUT', 'DELETE')),

  /** Headers to send. */
  headers: t.optional(t.values()),

  /** The body, sent as JSON. */
  params: t.optional(t.values()),

  /** Whether the function's arguments are put into `params` as well. */
  input_args_as_params: t.optional(t.expressionOr(t.boolean())),

  /** Arguments without which the webhook is skipped. */
  require_args: t.optional(t.union(t.string(), t.list(t.string()))),

  /** Keys that mark an answer as a failure when they are in it. */
  error_keys: t.optional(t.union(t.string(), t.list(t.string()))),

  /** Turns a list in the answer into one text, before `expressions` and `output`. */
  foreach: t.optional(webhookForEach),
};
