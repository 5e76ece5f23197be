import { describeProblem, type Problem } from './problem.js';

/** A function that checks what it was given. */
export type Caller = (...args: never[]) => unknown;

/**
 * A SWML document or step that SignalWire would refuse.
 *
 * The message has one line for each problem, such as `main[2].play.volume: must be <= 40, not 50`.
 * When a builder method throws it, its stack begins at the line that called the method.
 */
export class SwmlValidationError extends Error {
  override readonly name = 'SwmlValidationError';

  /**
   * @param problems Everything that is wrong; never empty.
   * @param caller The function whose caller made the mistake; the stack begins there.
   */
  constructor(
    readonly problems: readonly Problem[],
    caller?: Caller,
  ) {
    super(problems.map(describeProblem).join('\n'));
    if (caller) Error.captureStackTrace(this, caller);
  }
}
