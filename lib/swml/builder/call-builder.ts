import type { Located } from '../path.js';
import { schemaProblem } from '../problem.js';
import { SwmlValidationError, type Caller } from '../swml-validation.error.js';

/**
 * Calls a callback that adds steps to a list.
 *
 * @throws SwmlValidationError if the callback is async: its steps would come too late.
 */
export function callBuilder<List>(
  build: (steps: List) => unknown,
  list: List,
  at: Located,
  caller: Caller,
): void {
  if (build(list) instanceof Promise) {
    const message = 'is an async callback; await what you need first, then add the steps';
    throw new SwmlValidationError([schemaProblem('not-json', at.path, message)], caller);
  }
}
