import * as t from '../../../schema/index.js';

/** What the caller hears. */
export const soundSettings = {
  /** Loudness of the agent, -50 to 50. Default 0. */
  ai_volume: t.optional(t.expressionOr(t.integer({ minimum: -50, maximum: 50 }))),

  /** How moved the voice may be, 1 to 30. Default 30. */
  max_emotion: t.optional(t.expressionOr(t.integer({ minimum: 1, maximum: 30 }))),

  /** Number of quick stops in the speech, 0 to 10. Default 3. */
  speech_gen_quick_stops: t.optional(t.expressionOr(t.integer({ minimum: 0, maximum: 10 }))),

  /** How phone numbers are spoken. Default `international`. */
  tts_number_format: t.optional(t.oneOf('international', 'national')),

  /** URL of a sound that plays behind the conversation. */
  background_file: t.optional(t.string()),

  /** Loudness of `background_file`, -50 to 50. Default 0. */
  background_file_volume: t.optional(t.expressionOr(t.integer({ minimum: -50, maximum: 50 }))),

  /** How often `background_file` plays. Without it, over and over. */
  background_file_loops: t.optional(t.expressionOr(t.union(t.integer(), t.nothing()))),

  /** URL of the music on hold. */
  hold_music: t.optional(t.string()),

  /** Whether the music on hold plays while functions run. Default `false`. */
  hold_on_process: t.optional(t.expressionOr(t.boolean())),

  /**
   * How even the voice is, 0 to 1. Default 0.5.
   *
   * @deprecated Use `stability` in the `params` of the language.
   */
  eleven_labs_stability: t.optional(t.expressionOr(t.number({ minimum: 0, maximum: 1 }))),

  /**
   * How close it stays to the voice it copies, 0 to 1. Default 0.75.
   *
   * @deprecated Use `similarity` in the `params` of the language.
   */
  eleven_labs_similarity: t.optional(t.expressionOr(t.number({ minimum: 0, maximum: 1 }))),
};
