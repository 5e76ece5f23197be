import * as t from '../../../schema/index.js';

/** When the agent keeps quiet, and what wakes it. */
export const wakeSettings = {
  /** Name that the agent answers to. Default `computer`. */
  ai_name: t.optional(t.string()),

  /** Word that must come before the name to wake it, such as `hey`. */
  wake_prefix: t.optional(t.string()),

  /**
   * Whether the caller can tell the agent to pause, until its name is spoken. Not along with
   * `speak_when_spoken_to`. Default `false`.
   */
  enable_pause: t.optional(t.expressionOr(t.boolean())),

  /** Whether it begins paused; switches `enable_pause` on. Default `false`. */
  start_paused: t.optional(t.expressionOr(t.boolean())),

  /** Whether the agent only answers when its name is spoken. Default `false`. */
  speak_when_spoken_to: t.optional(t.expressionOr(t.boolean())),
};
