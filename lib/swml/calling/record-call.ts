import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** Name for `stop_record_call`. Default: one that SignalWire makes, in `record_control_id`. */
  control_id: t.optional(t.string()),

  /** Whether the two sides are recorded on channels of their own. Default `false`. */
  stereo: t.optional(t.expressionOr(t.boolean())),

  /** Format of the file. Default `wav`. */
  format: t.optional(t.oneOf('wav', 'mp3', 'mp4')),

  /** Whether to record what the caller says, what the caller hears, or both. Default `both`. */
  direction: t.optional(t.oneOf('speak', 'listen', 'both')),

  /** Keys that end the recording. None by default. */
  terminators: t.optional(t.string()),

  /** Whether a beep is heard before it begins. Default `false`. */
  beep: t.optional(t.expressionOr(t.boolean())),

  /** How readily sound counts as speech, 0 to 100; more lets quieter sound count. Default 44. */
  input_sensitivity: t.optional(t.expressionOr(t.number())),

  /** Seconds to wait until someone speaks. Default 0, which is no limit. */
  initial_timeout: t.optional(t.expressionOr(t.number())),

  /** Seconds of quiet that end the recording. Default 0, which is no limit. */
  end_silence_timeout: t.optional(t.expressionOr(t.number())),

  /** Seconds after which the recording ends in any case. No limit by default. */
  max_length: t.optional(t.expressionOr(t.number())),

  /** The http(s) URL that is told how the recording goes. */
  status_url: t.optional(t.string()),
});

/** What `record_call` takes. */
export interface RecordCallParams extends t.Static<typeof schema> {}

/** The builder method of `record_call`. */
export interface RecordCallStep {
  /**
   * Records the call while the next steps run, until `stop_record_call` or the end of the call; the
   * recording's address is in `record_call_url`.
   *
   * @see SWML reference, `record_call`
   */
  recordCall(params?: RecordCallParams): this;
}

/** Description of `record_call`. */
export const recordCall = method<RecordCallStep, { record_call: RecordCallParams }>(
  'record_call',
  schema,
  (params = {}) => params,
);
