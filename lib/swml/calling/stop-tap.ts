import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** The `control_id` that the tap was started with. Default: the one started last. */
  control_id: t.optional(t.string()),
});

/** What `stop_tap` takes. */
export interface StopTapParams extends t.Static<typeof schema> {}

/** The builder method of `stop_tap`. */
export interface StopTapStep {
  /**
   * Ends a tap that `tap` began.
   *
   * @param which The control id, or the parameters as on the wire.
   * @see SWML reference, `stop_tap`
   */
  stopTap(which?: string | StopTapParams): this;
}

/** Description of `stop_tap`. */
export const stopTap = method<StopTapStep, { stop_tap: StopTapParams }>(
  'stop_tap',
  schema,
  (which = {}) => (typeof which === 'string' ? { control_id: which } : which),
);
