import * as t from '../../../schema/index.js';

/** How the agent hears the caller. */
export const hearingSettings = {
  /** Engine and model that recognise speech. Default `deepgram:nova-3`. */
  openai_asr_engine: t.optional(t.string()),

  /** Whether numbers, dates and times are written as such. Default `false`. */
  asr_smart_format: t.optional(t.expressionOr(t.boolean())),

  /** Whether several speakers are told apart. Default `false`. */
  asr_diarize: t.optional(t.expressionOr(t.boolean())),

  /** Whether only the person who spoke first is listened to. Default `false`. */
  asr_speaker_affinity: t.optional(t.expressionOr(t.boolean())),

  /** Whether the model knows who is speaking, by name once told. Default `false`. */
  llm_diarize_aware: t.optional(t.expressionOr(t.boolean())),

  /**
   * Whether numbers, sums and dates change between spoken and written form: in what is `heard`, in
   * what is `spoken`, or in `both` (also `true`, `on`). `off`, `false` and `none` leave them alone.
   * Default `both`.
   */
  enable_text_normalization: t.optional(
    t.expressionOr(t.oneOf('heard', 'spoken', 'both', 'true', 'on', 'false', 'off', 'none')),
  ),

  /**
   * Whether a model mends the transcript before the agent reads it; needs
   * `enable_text_normalization` to be `off`. Default `false`.
   */
  auto_correct: t.optional(t.expressionOr(t.boolean())),

  /** Loudness from which sound counts as speech, 0 to 100. Default 52. */
  energy_level: t.optional(t.expressionOr(t.number({ minimum: 0, maximum: 100 }))),

  /**
   * Voice detection: threshold, 0 to 100, and behind a colon the milliseconds of a frame, 16 to 40,
   * as in `60:20`.
   */
  vad_config: t.optional(t.string()),

  /** Milliseconds to wait for a word once sound is heard, 0 to 10000. Default 1000. */
  first_word_timeout: t.optional(t.expressionOr(t.integer({ minimum: 0, maximum: 10000 }))),

  /** Milliseconds of quiet that end a turn, 250 to 10000. Default 700. */
  end_of_speech_timeout: t.optional(t.expressionOr(t.integer({ minimum: 250, maximum: 10000 }))),

  /** Milliseconds to wait for news from the recogniser, 0 to 10000. Default 1400. */
  speech_event_timeout: t.optional(t.expressionOr(t.integer({ minimum: 0, maximum: 10000 }))),

  /** Longest turn of the caller in milliseconds, 0 to 600000. Default 60000. */
  speech_timeout: t.optional(t.expressionOr(t.integer({ minimum: 0, maximum: 600000 }))),

  /** Whether a sentence that sounds complete ends the turn sooner. Default `true`. */
  enable_turn_detection: t.optional(t.expressionOr(t.boolean())),

  /**
   * Milliseconds that such a sentence is left to go on, 0 to 10000; fewer answer faster and cut
   * off more often. Default 250.
   */
  turn_detection_timeout: t.optional(t.expressionOr(t.integer({ minimum: 0, maximum: 10000 }))),

  /** Keys that end the input of digits, such as `#`. */
  digit_terminators: t.optional(t.string()),

  /** Milliseconds without a key that end the input of digits, 0 to 30000. Default 3000. */
  digit_timeout: t.optional(t.expressionOr(t.integer({ minimum: 0, maximum: 30000 }))),
};
