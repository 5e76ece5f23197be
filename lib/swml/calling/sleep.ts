import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** Milliseconds to wait; -1 waits for ever. */
  duration: t.expressionOr(t.integer({ minimum: -1 })),
});

/** What `sleep` takes in its long form. */
export interface SleepParams extends t.Static<typeof schema> {}

/** What `sleep` takes: milliseconds, an expression that yields them, or the long form. */
export type SleepDuration = number | t.Expression | SleepParams;

/** The builder method of `sleep`. */
export interface SleepStep {
  /**
   * Waits before the next step.
   *
   * @param duration Milliseconds; -1 waits for ever.
   * @see SWML reference, `sleep`
   */
  sleep(duration: SleepDuration): this;
}

/** Description of `sleep`. */
export const sleep = method<SleepStep, { sleep: SleepDuration }>(
  'sleep',
  t.union(schema, t.integer(), t.expression),
);
