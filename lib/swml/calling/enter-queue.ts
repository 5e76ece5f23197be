import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** Name of the queue; it is made if there is none of that name. */
  queue_name: t.string(),

  /** What comes after the talk: the URL of a document, or a document as JSON text. */
  transfer_after_bridge: t.string(),

  /** The http(s) URL that is told when the caller enters, leaves or is taken from the queue. */
  status_url: t.optional(t.string()),

  /** URL of what the caller hears meanwhile. Hold music by default. */
  wait_url: t.optional(t.string()),

  /** Seconds that the caller waits at most, 1 or more. Default 3600, which is an hour. */
  wait_time: t.optional(t.expressionOr(t.integer({ minimum: 1 }))),
});

/** What `enter_queue` takes. */
export interface EnterQueueParams extends t.Static<typeof schema> {}

/** What `enter_queue` takes beside the name. */
export interface EnterQueueOptions extends Omit<EnterQueueParams, 'queue_name'> {}

/** What `enterQueue` may be called with: `transfer_after_bridge` cannot be left out either way. */
export type EnterQueueArguments =
  [params: EnterQueueParams] | [queue: string, options: EnterQueueOptions];

/** The builder method of `enter_queue`. */
export interface EnterQueueStep {
  /**
   * Lets the caller wait in a queue until someone connects to it (`connect` to `queue:` and its
   * name); `queue_result` tells how it ended: `leaving`, `timeout`, `hangup` or `failed`, for example.
   *
   * @param args The queue and what comes after the talk, or the parameters as on the wire.
   * @see SWML reference, `enter_queue`
   */
  enterQueue(...args: EnterQueueArguments): this;
}

/** Description of `enter_queue`. */
export const enterQueue = method<EnterQueueStep, { enter_queue: EnterQueueParams }>(
  'enter_queue',
  schema,
  (...[queue, options]) => (typeof queue === 'string' ? { queue_name: queue, ...options! } : queue),
);
