import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** The http(s) URL; it must be reachable from the internet. */
  url: t.string(),

  /** The HTTP method. Default `POST`. */
  method: t.optional(t.oneOf('GET', 'POST', 'PUT', 'PATCH', 'DELETE')),

  /** Headers by name. */
  headers: t.optional(t.map(t.string())),

  /** The body: a text, or an object that is sent as JSON. */
  body: t.optional(t.union(t.string(), t.values())),

  /** Seconds to wait for the answer, 0 to 5. Default 5. */
  timeout: t.optional(t.number({ minimum: 0, maximum: 5 })),

  /** Whether a JSON answer is kept in `request_response`. Default `false`. */
  save_variables: t.optional(t.boolean()),
});

/** What `request` takes in messaging. */
export interface MessagingRequestParams extends t.Static<typeof schema> {}

/** The builder method of `request` in messaging. */
export interface MessagingRequestStep {
  /**
   * Sends a signed HTTP request and waits for the answer; `request_result` tells how it went, and
   * the next step follows in any case. A document may send ten.
   *
   * @see Messaging SWML reference, `request`
   */
  request(params: MessagingRequestParams): this;
}

/** Description of `request` in messaging. */
export const request = method<MessagingRequestStep, { request: MessagingRequestParams }>(
  'request',
  schema,
);
