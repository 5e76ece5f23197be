import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** Whether the two sides are recorded on channels of their own. Default `false`. */
  stereo: t.optional(t.expressionOr(t.boolean())),

  /** Format of the file. Default `wav`. */
  format: t.optional(t.oneOf('wav', 'mp3', 'mp4')),

  /** Whether to record what the caller says or what the caller hears. Default `speak`. */
  direction: t.optional(t.oneOf('speak', 'listen')),

  /** Keys that end the recording. Default `#`. */
  terminators: t.optional(t.string()),

  /** Whether a beep is heard before it begins. Default `false`. */
  beep: t.optional(t.expressionOr(t.boolean())),

  /** How readily sound counts as speech, 0 to 100; more lets quieter sound count. Default 44. */
  input_sensitivity: t.optional(t.expressionOr(t.number())),

  /** Seconds to wait until someone speaks. Default 4. */
  initial_timeout: t.optional(t.expressionOr(t.number())),

  /** Seconds of quiet that end the recording. Default 5. */
  end_silence_timeout: t.optional(t.expressionOr(t.number())),

  /** Seconds after which the recording ends in any case. No limit by default. */
  max_length: t.optional(t.expressionOr(t.number())),

  /** The http(s) URL that is told how the recording goes. */
  status_url: t.optional(t.string()),
});

/** What `record` takes. */
export interface RecordParams extends t.Static<typeof schema> {}

/** The builder method of `record`. */
export interface RecordStep {
  /**
   * Records the call and waits until the recording has ended, as for voicemail; its address is in
   * `record_url`.
   *
   * @see SWML reference, `record`
   */
  record(params?: RecordParams): this;
}

/** Description of `record`. */
export const record = method<RecordStep, { record: RecordParams }>(
  'record',
  schema,
  (params = {}) => params,
);
