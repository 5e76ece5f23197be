import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** The http(s) URL that gets the transcript, or is told that there will be none. */
  status_url: t.optional(t.string()),
});

/** What `transcribe` takes. */
export interface TranscribeParams extends t.Static<typeof schema> {}

/** The builder method of `transcribe`. */
export interface TranscribeStep {
  /**
   * Writes down the whole call, to be read when it is over; the next step follows at once. A call
   * has one such transcript at most.
   *
   * @see SWML reference, `transcribe`
   */
  transcribe(params?: TranscribeParams): this;
}

/** Description of `transcribe`. */
export const transcribe = method<TranscribeStep, { transcribe: TranscribeParams }>(
  'transcribe',
  schema,
  (params = {}) => params,
);
