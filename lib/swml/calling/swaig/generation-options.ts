import * as t from '../../schema/index.js';

/** How the model writes what a prompt asks for. */
export const generationOptions = {
  /** Most tokens that one answer may have, 0 to 4096. Default 256. */
  max_tokens: t.optional(t.integer({ minimum: 0, maximum: 4096 })),

  /** How much chance plays a part, 0 to 1.5; less is more predictable. Default 1. */
  temperature: t.optional(t.expressionOr(t.number({ minimum: 0, maximum: 1.5 }))),

  /** Another way to limit chance, 0 to 1; change this or `temperature`, not both. Default 1. */
  top_p: t.optional(t.expressionOr(t.number({ minimum: 0, maximum: 1 }))),

  /**
   * How sure it must be that the caller has finished, 0 to 1. Less answers sooner and cuts people
   * off more often. Default 0.6.
   */
  confidence: t.optional(t.expressionOr(t.number({ minimum: 0, maximum: 1 }))),

  /** -2 to 2; above 0 the model moves on to new topics more readily. Default 0. */
  presence_penalty: t.optional(t.expressionOr(t.number({ minimum: -2, maximum: 2 }))),

  /** -2 to 2; above 0 the model repeats its own wording less. Default 0. */
  frequency_penalty: t.optional(t.expressionOr(t.number({ minimum: -2, maximum: 2 }))),
};
