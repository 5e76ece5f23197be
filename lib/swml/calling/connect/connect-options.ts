import * as t from '../../schema/index.js';
import { resultBranches } from '../result-branches.js';

/** What can only be said of `connect` as a whole, whatever its targets. */
export const connectOptions = {
  /** Sounds that the caller hears while it rings. By default what the network sends. */
  ringback: t.optional(t.list(t.string())),

  /** Steps that depend on how it ended: on `connect_result`, `connected` or `failed`, unless `variable` names another. */
  result: t.optional(resultBranches),

  /** Seconds after which the joined call is ended. Default 14400, which is four hours. */
  max_duration: t.optional(t.expressionOr(t.integer())),

  /** Whether the caller's leg is answered only when the called one is. Default `false`. */
  answer_on_bridge: t.optional(t.expressionOr(t.boolean())),

  /**
   * What comes after the joined call: the URL of a document, or a document as JSON text. Needed
   * where `to` is a `queue:`.
   */
  transfer_after_bridge: t.optional(t.string()),

  /** The http(s) URL that is told how connecting goes. */
  status_url: t.optional(t.string()),
};
