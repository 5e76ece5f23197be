import * as t from '../../../schema/index.js';

/** What is recorded about a session. */
export const logSettings = {
  /**
   * What to strike out of all that is logged or sent, in plain words, such as
   * `credit card numbers`. The call itself is as before. Nothing by default.
   */
  redact_prompt: t.optional(t.string()),

  /** URL that is told everything as it happens. */
  debug_webhook_url: t.optional(t.string()),

  /** How much `debug_webhook_url` is told, 0 to 2. Default 1. */
  debug_webhook_level: t.optional(t.expressionOr(t.integer({ minimum: 0, maximum: 2 }))),

  /** Whether details of turns and speech are logged. */
  debug: t.optional(t.expressionOr(t.union(t.boolean(), t.integer()))),

  /** Whether more is logged. Default `false`. */
  verbose_logs: t.optional(t.expressionOr(t.boolean())),

  /** Whether the agent says which function it calls. Default `false`. */
  audible_debug: t.optional(t.expressionOr(t.boolean())),

  /** Whether the agent says how long its answers take. Default `false`. */
  audible_latency: t.optional(t.expressionOr(t.boolean())),

  /** Whether use is counted. Default `false`. */
  enable_accounting: t.optional(t.expressionOr(t.boolean())),
};
