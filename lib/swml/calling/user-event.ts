import { isObject } from '../check/is-object.js';
import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const event = t.values();

const schema = t.object({
  /** Any names and values; the client receives them as one `user_event`. */
  event,
});

/** What `user_event` takes. */
export interface UserEventParams extends t.Static<typeof schema> {}

/** The names and values of a `user_event`. */
export interface UserEvent extends t.Static<typeof event> {}

/** The builder method of `user_event`. */
export interface UserEventStep {
  /**
   * Sends an event to the client on the call, such as a browser, where your own code handles it.
   *
   * @param event The names and values, or the parameters as on the wire: that is what an object is
   * taken for whose only key is `event`, if an object stands there.
   * @see SWML reference, `user_event`
   */
  userEvent(event: UserEvent | UserEventParams): this;
}

/** Description of `user_event`. */
export const userEvent = method<UserEventStep, { user_event: UserEventParams }>(
  'user_event',
  schema,
  (given) => (isWire(given) ? given : { event: given }),
);

function isWire(given: UserEvent | UserEventParams): given is UserEventParams {
  return isObject(given) && Object.keys(given).length === 1 && isObject(given.event);
}
