import { method } from '../method/method.js';
import * as t from '../schema/index.js';

/** What `transcribe_stop` takes: nothing. */
export type TranscribeStopParams = Record<string, never>;

/** The builder method of `transcribe_stop`. */
export interface TranscribeStopStep {
  /**
   * Ends the transcript that `transcribe` began.
   *
   * @see SWML reference, `transcribe_stop`
   */
  transcribeStop(params?: TranscribeStopParams): this;
}

/** Description of `transcribe_stop`. */
export const transcribeStop = method<TranscribeStopStep, { transcribe_stop: TranscribeStopParams }>(
  'transcribe_stop',
  t.object({}),
  (params = {}) => params,
);
