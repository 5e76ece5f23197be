import * as t from '../../../schema/index.js';

/** When the agent shows that it listens. */
export const turnFillerSettings = {
  /**
   * In which pauses, separated by commas: `spell`, `number`, `text`, `acoustic`, or `veto` for all of
   * them. Milliseconds to wait may follow, as in `text:1200`. A misspelt word is ignored. Default
   * `spell,number`.
   */
  turn_filler_sources: t.optional(t.expressionOr(t.string())),

  /** Only in every so many such pauses, from 1. Default 1. */
  turn_filler_every_n: t.optional(t.expressionOr(t.integer({ minimum: 1 }))),

  /** Milliseconds that a pause must have lasted. Default 0. */
  turn_filler_min_ms: t.optional(t.expressionOr(t.integer({ minimum: 0 }))),
};
