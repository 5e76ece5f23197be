import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** The `control_id` that the stream was started with. Default: the one started last. */
  control_id: t.optional(t.string()),
});

/** What `stop_stream` takes. */
export interface StopStreamParams extends t.Static<typeof schema> {}

/** The builder method of `stop_stream`. */
export interface StopStreamStep {
  /**
   * Ends a stream that `stream` began.
   *
   * @param which The control id, or the parameters as on the wire.
   * @see SWML reference, `stop_stream`
   */
  stopStream(which?: string | StopStreamParams): this;
}

/** Description of `stop_stream`. */
export const stopStream = method<StopStreamStep, { stop_stream: StopStreamParams }>(
  'stop_stream',
  schema,
  (which = {}) => (typeof which === 'string' ? { control_id: which } : which),
);
