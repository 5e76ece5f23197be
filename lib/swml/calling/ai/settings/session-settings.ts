import * as t from '../../../schema/index.js';
import { message } from './message.js';

/** How a session begins, goes on and ends. */
export const sessionSettings = {
  /** Name of your application, which webhooks are told. Default `swml app`. */
  app_name: t.optional(t.string()),

  /** Takes the call for inbound or outbound, whatever it is. */
  direction: t.optional(t.expressionOr(t.oneOf('inbound', 'outbound'))),

  /** Milliseconds of quiet before the agent begins, 0 to 300000. Default 0. */
  initial_sleep_ms: t.optional(t.expressionOr(t.integer({ minimum: 0, maximum: 300000 }))),

  /** Whether the caller speaks first. Default `false`: the agent does. */
  wait_for_user: t.optional(t.expressionOr(t.boolean())),

  /** A greeting that is spoken word for word at the beginning. */
  static_greeting: t.optional(t.string()),

  /** Whether the caller cannot interrupt `static_greeting`. Default `false`. */
  static_greeting_no_barge: t.optional(t.expressionOr(t.boolean())),

  /** What the model is told when `attention_timeout` has passed. */
  attention_timeout_prompt: t.optional(t.string()),

  /** Milliseconds to wait for the called party to speak, 10000 to 600000. Default 120000. */
  outbound_attention_timeout: t.optional(
    t.expressionOr(t.integer({ minimum: 10000, maximum: 600000 })),
  ),

  /** What the model is told when `hard_stop_time` has passed. */
  hard_stop_prompt: t.optional(t.string()),

  /** Time zone that the agent lives in, as in `Europe/Berlin`. Default `US/Central`. */
  local_tz: t.optional(t.string()),

  /** What is taken to have been said before the session. */
  convo: t.optional(t.list(message)),

  /** Key under which a conversation is kept for later sessions. */
  conversation_id: t.optional(t.string()),

  /** Whether a summary is posted after the call, for the next one; needs `conversation_id`. */
  save_conversation: t.optional(t.expressionOr(t.boolean())),

  /** How the summary is made. */
  summary_mode: t.optional(t.expressionOr(t.oneOf('string', 'original'))),

  /** Whether an agent that takes over gets a summary. Default `false`. */
  transfer_summary: t.optional(t.expressionOr(t.boolean())),

  /**
   * Whether `global_data` lives on until the call ends, for later agents of the same call. Default
   * `true`.
   */
  persist_global_data: t.optional(t.expressionOr(t.boolean())),

  /**
   * Milliseconds between two looks for input from elsewhere, such as a text message, 1000 to 10000.
   * Default 2000.
   */
  input_poll_freq: t.optional(t.expressionOr(t.integer({ minimum: 1000, maximum: 10000 }))),

  /** Has no effect: `languages` counts as soon as it is there. */
  languages_enabled: t.optional(t.expressionOr(t.boolean())),
};
