import { method } from '../../method/method.js';
import * as t from '../../schema/index.js';
import { listeningOptions } from './listening-options.js';
import { summarize, type SummarizeAction } from './summarize.js';
import { withAction } from './with-action.js';

const options = t.object({
  ...listeningOptions,

  /** Language that is spoken, as a tag such as `en-US`. */
  lang: t.string(),
});

/** How a call is transcribed. */
export interface TranscribeOptions
  extends t.Shape<typeof listeningOptions>, t.Static<typeof options> {}

const start = t.object({
  /** Begins to transcribe. */
  start: t.named<TranscribeOptions>(options),
});

/** Begins to transcribe a call. */
export interface TranscribeStart extends t.Static<typeof start>, t.Without<'summarize'> {}

/** What `live_transcribe` does: it begins, ends, or sums up what was said. */
export type LiveTranscribeAction = TranscribeStart | SummarizeAction | 'stop' | 'summarize';

const schema = t.object({
  /** Begins or ends to transcribe, or sums up what was said. */
  action: t.named<LiveTranscribeAction>(t.union(start, summarize, t.oneOf('stop', 'summarize'))),
});

/** What `live_transcribe` takes. */
export interface LiveTranscribeParams extends t.Static<typeof schema> {}

/** The builder method of `live_transcribe`. */
export interface LiveTranscribeStep {
  /**
   * Writes down what is said while the next steps run, and sends it to a webhook.
   *
   * @param action What to do, such as `'stop'`, or the parameters as on the wire.
   * @see SWML reference, `live_transcribe`
   */
  liveTranscribe(action: LiveTranscribeAction | LiveTranscribeParams): this;
}

/** Description of `live_transcribe`. */
export const liveTranscribe = method<LiveTranscribeStep, { live_transcribe: LiveTranscribeParams }>(
  'live_transcribe',
  schema,
  (action) => withAction<LiveTranscribeAction>(action),
);
