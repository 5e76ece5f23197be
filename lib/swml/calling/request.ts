import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** The http(s) URL; credentials may stand in it as `user:password@`. */
  url: t.string(),

  /** The HTTP method. */
  method: t.oneOf('GET', 'POST', 'PUT', 'DELETE'),

  /** Headers: Accept, Authorization, Content-Type, Range and those that begin with `X-`. */
  headers: t.optional(t.values()),

  /** The body: a text, or an object that is sent as JSON. */
  body: t.optional(t.union(t.string(), t.values())),

  /** Seconds to wait for the answer. Default 0, which is no limit. */
  timeout: t.optional(t.expressionOr(t.number())),

  /** Seconds to wait for the connection. Default 0, which is no limit. */
  connect_timeout: t.optional(t.expressionOr(t.number())),

  /** Whether a JSON answer is kept in `request_response`. Default `false`. */
  save_variables: t.optional(t.expressionOr(t.boolean())),
});

/** What `request` takes. */
export interface RequestParams extends t.Static<typeof schema> {}

/** The builder method of `request`. */
export interface RequestStep {
  /**
   * Sends an HTTP request and waits for the answer. SignalWire does not sign it.
   *
   * @see SWML reference, `request`
   */
  request(params: RequestParams): this;
}

/** Description of `request`. */
export const request = method<RequestStep, { request: RequestParams }>('request', schema);
