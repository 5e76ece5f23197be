import * as t from '../../schema/index.js';

/** When a session with an agent ends, and what video shows meanwhile. */
export const sessionOptions = {
  /**
   * Milliseconds of quiet until the agent addresses the caller, 10000 to 600000; 0 switches it off.
   * Default 5000, which cannot be written down.
   */
  attention_timeout: t.optional(
    t.expressionOr(
      t.union(
        t.integer({ minimum: 10_000, maximum: 600_000, meaning: 'an integer 10000 to 600000' }),
        t.integer({ minimum: 0, maximum: 0, meaning: '0' }),
      ),
    ),
  ),

  /**
   * How long the agent may talk at most, such as `1h30m` or `45s`; then the next step follows. No
   * limit by default. Must be written out: an expression is refused here.
   */
  hard_stop_time: t.optional(
    t.string({
      pattern: '^(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?$',
      meaning: 'a duration such as 1h30m or 45s',
    }),
  ),

  /**
   * Milliseconds without any exchange after which the agent leaves, 10000 to 3600000. Default
   * 600000, which is ten minutes.
   */
  inactivity_timeout: t.optional(
    t.expressionOr(t.integer({ minimum: 10_000, maximum: 3_600_000 })),
  ),

  /** URL of the video that shows while the caller speaks; video calls only. */
  video_listening_file: t.optional(t.string()),

  /** URL of the video that shows while nobody speaks; video calls only. */
  video_idle_file: t.optional(t.string()),

  /** URL of the video that shows while the agent speaks; video calls only. */
  video_talking_file: t.optional(t.string()),
};
