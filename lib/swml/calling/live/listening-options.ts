import * as t from '../../schema/index.js';
import { callSide } from './call-side.js';
import { speechEngine } from './speech-engine.js';

/** What can be said of listening live, whatever is done with the text. */
export const listeningOptions = {
  /** The URL that is sent the text. */
  webhook: t.optional(t.string()),

  /** Whether the text is sent while people speak, not only afterwards. */
  live_events: t.optional(t.expressionOr(t.boolean())),

  /** Whether a summary is sent at the end. */
  ai_summary: t.optional(t.expressionOr(t.boolean())),

  /** What the summary is to be like; needs `ai_summary`. */
  ai_summary_prompt: t.optional(t.string()),

  /** Milliseconds after which speech recognition gives up. Default 60000, which is a minute. */
  speech_timeout: t.optional(t.expressionOr(t.integer())),

  /** Milliseconds of quiet that end an utterance. Default 300 with Deepgram, 500 with Google. */
  vad_silence_ms: t.optional(t.expressionOr(t.integer())),

  /** How loud sound must be to count as speech, 0 to 1800. Default 400. */
  vad_thresh: t.optional(t.expressionOr(t.integer())),

  /** How much is logged, 0 to 2. Default 0. */
  debug_level: t.optional(t.expressionOr(t.integer())),

  /** The sides of the call to listen to. */
  direction: t.list(callSide),

  /** What turns speech into text. Default `deepgram`. */
  speech_engine: t.optional(speechEngine),
};
