import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** The `control_id` that the recording was started with. Default: the one started last. */
  control_id: t.optional(t.string()),
});

/** What `stop_record_call` takes. */
export interface StopRecordCallParams extends t.Static<typeof schema> {}

/** The builder method of `stop_record_call`. */
export interface StopRecordCallStep {
  /**
   * Ends a recording that `record_call` began.
   *
   * @param which The control id, or the parameters as on the wire.
   * @see SWML reference, `stop_record_call`
   */
  stopRecordCall(which?: string | StopRecordCallParams): this;
}

/** Description of `stop_record_call`. */
export const stopRecordCall = method<
  StopRecordCallStep,
  { stop_record_call: StopRecordCallParams }
>('stop_record_call', schema, (which = {}) =>
  typeof which === 'string' ? { control_id: which } : which,
);
