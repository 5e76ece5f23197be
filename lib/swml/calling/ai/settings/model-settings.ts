import * as t from '../../../schema/index.js';
import { aiModel } from '../../swaig/ai-model.js';

/** Which models are used, and what they are told. */
export const modelSettings = {
  /** Model of the agent. Default `gpt-4o-mini`. */
  ai_model: t.optional(aiModel),

  /** Model that thinks if `enable_thinking` is on. Default: `ai_model`. */
  thinking_model: t.optional(aiModel),

  /** Model that looks at the video if `enable_vision` is on. */
  vision_model: t.optional(aiModel),

  /**
   * Model for the small tasks of `redact_prompt` and `auto_correct`; take a fast one. Default:
   * `ai_model`.
   */
  utility_model: t.optional(aiModel),

  /** Model of the inner dialog; a small one is enough. */
  inner_dialog_model: t.optional(aiModel),

  /** Most tokens of one answer, 1 to 16384. */
  max_response_tokens: t.optional(t.expressionOr(t.integer({ minimum: 1, maximum: 16384 }))),

  /** Whether the model may think before it answers, which takes longer. Default `false`. */
  enable_thinking: t.optional(t.expressionOr(t.boolean())),

  /** Whether the model can look at the video of the call. Default `false`. */
  enable_vision: t.optional(t.expressionOr(t.boolean())),

  /**
   * Whether a second model listens in and gives the agent advice that nobody hears. Default
   * `false`.
   */
  enable_inner_dialog: t.optional(t.expressionOr(t.boolean())),

  /** Instructions for the inner dialog. */
  inner_dialog_prompt: t.optional(t.string()),

  /** Whether the inner dialog waits until a turn is over. Default `false`. */
  inner_dialog_synced: t.optional(t.expressionOr(t.boolean())),

  /**
   * Reminder that binds the model to its prompt. By default one that forbids leaving its role.
   */
  conscience: t.optional(t.string()),

  /** How many past turns the model gets to see. */
  conversation_sliding_window: t.optional(t.expressionOr(t.integer())),

  /** How prompts in sections are written for the model. Default `markdown`. */
  pom_format: t.optional(t.oneOf('markdown', 'xml')),

  /** Whether answers are kept and used again. Default `false`. */
  cache_mode: t.optional(t.expressionOr(t.boolean())),
};
