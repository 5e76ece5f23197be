import * as t from '../../schema/index.js';
import { speechEngine } from '../live/speech-engine.js';
import { aiModel } from '../swaig/ai-model.js';

const flag = t.optional(t.expressionOr(t.boolean()));

/** A whole number from 0 to the given one, or an expression. */
const upTo = (maximum: number) => t.optional(t.expressionOr(t.integer({ minimum: 0, maximum })));

const schema = t.object({
  /** Milliseconds of the customer's silence until advice is written, 50 to 5000. Default 200. */
  idle_timeout_ms: t.optional(t.expressionOr(t.integer({ minimum: 50, maximum: 5000 }))),

  /** Milliseconds that pass at least between two pieces of advice, 0 to 60000. Default 0. */
  min_interval_ms: upTo(60_000),

  /**
   * How many function calls may lead to one piece of advice, 1 to 20. Default 5, though SignalWire
   * stops after four.
   */
  max_iters_per_tick: t.optional(t.expressionOr(t.integer({ minimum: 1, maximum: 20 }))),

  /** Tokens of the conversation that are kept, the newest ones, 1000 to 200000. Default 8000. */
  max_history_tokens: t.optional(t.expressionOr(t.integer({ minimum: 1000, maximum: 200_000 }))),

  /** Whether actions of functions change the call or are only reported. Default `true`. */
  act_on_channel: flag,

  /** Whether the last event sums up the advice that was given. Default `false`. */
  final_summary: flag,

  /** Whether the conversation itself is summed up at the end. Default `false`. */
  ai_summary: flag,

  /** What the summary of the conversation is to be like. */
  ai_summary_prompt: t.optional(t.string()),

  /** Model that sums up the conversation. Default `gpt-4o-mini`. */
  summary_model: t.optional(aiModel),

  /** Whether each utterance is reported when it was said. Default `false`. */
  live_events: flag,

  /** Whether those reports have the time of each word and other readings. Default `false`. */
  verbose_utterances: flag,

  /** What turns speech into text. Default `deepgram`. */
  speech_engine: t.optional(speechEngine),

  /** Milliseconds until speech counts as finished, 0 to 600000; 0 leaves it to the engine. */
  speech_timeout: upTo(600_000),

  /** Milliseconds of quiet that end an utterance, 0 to 60000; 0 leaves it to the engine. */
  vad_silence_ms: upTo(60_000),

  /** How loud sound must be to count as speech, 0 to 10000; 0 leaves it to the engine. */
  vad_thresh: upTo(10_000),

  /** How much the speech engine logs, 0 to 100. Default 0. */
  debug_level: upTo(100),

  /** Whether the sidecar logs much. Default `false`. */
  debug: flag,

  /** Words that help the speech engine to expect the right terms; the model does not see it. */
  transcribe_prompt: t.optional(t.string()),
});

/** How a sidecar listens and when it speaks up. */
export interface SidecarParams extends t.Static<typeof schema> {}

/** How a sidecar listens and when it speaks up. */
export const params = t.named<SidecarParams>(schema);
