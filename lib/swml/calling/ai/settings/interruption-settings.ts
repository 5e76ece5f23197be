import * as t from '../../../schema/index.js';

/** What happens when both speak at once. */
export const interruptionSettings = {
  /**
   * Whether the caller can interrupt: `complete` sentences, `partial` ones, `all`, or `false` for
   * not at all. Default `complete,partial`.
   */
  enable_barge: t.optional(t.expressionOr(t.union(t.string(), t.boolean()))),

  /** Text or regular expression that must be heard to interrupt. */
  barge_match_string: t.optional(t.string()),

  /** Words that must be heard to interrupt, 1 to 99. */
  barge_min_words: t.optional(t.expressionOr(t.integer({ minimum: 1, maximum: 99 }))),

  /** Whether functions may run while the agent is interrupted. Default `true`. */
  barge_functions: t.optional(t.expressionOr(t.boolean())),

  /**
   * Whether the agent forgets what it wanted to say when interrupted, and lets the caller finish.
   * Default `true`.
   */
  transparent_barge: t.optional(t.expressionOr(t.boolean())),

  /** Longest time of that in milliseconds, 0 to 60000. Default 3000. */
  transparent_barge_max_time: t.optional(t.expressionOr(t.integer({ minimum: 0, maximum: 60000 }))),

  /** Whether any sound of more than a second interrupts. */
  interrupt_on_noise: t.optional(t.expressionOr(t.boolean())),

  /** What the model is told when it was interrupted. */
  interrupt_prompt: t.optional(t.string()),

  /** Whether the agent says that it was interrupted. */
  acknowledge_interruptions: t.optional(t.expressionOr(t.boolean())),
};
