import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** What the caller's network is told. Without it, a normal end of the call. */
  reason: t.optional(t.oneOf('hangup', 'busy', 'decline')),
});

/** What `hangup` takes. */
export interface HangupParams extends t.Static<typeof schema> {}

/** The builder method of `hangup`. */
export interface HangupStep {
  /**
   * Ends the call. No step runs after it.
   *
   * @param reason The reason by itself, or the parameters as on the wire.
   * @see SWML reference, `hangup`
   */
  hangup(reason?: HangupParams['reason'] | HangupParams): this;
}

/** Description of `hangup`. */
export const hangup = method<HangupStep, { hangup: HangupParams }>(
  'hangup',
  schema,
  (reason = {}) => (typeof reason === 'string' ? { reason } : reason),
);
