import type { Located } from '../path.js';
import { schemaProblem } from '../problem.js';
import { SwmlValidationError, type Caller } from '../swml-validation.error.js';

/**
 * Calls a callback that adds steps to a list.
 *
 * @throws SwmlValidationError if the callback is async, as its steps would come too late, or if it returns steps
 * instead of adding them.
 */
export function callBuilder<List>(
  build: (steps: List) => unknown,
  list: List,
  at: Located,
  caller: Caller,
): void {
  const result = build(list);
  // `false` and its like come from `isOpen && steps.play(…)`.
  if (result === list || typeof result !== 'object' || result === null) return;
  if (isThenable(result)) ignoreFailure(result);
  const message = isThenable(result)
    ? 'is an async callback; await what you need first, then add the steps'
    : 'is a callback that returns something else than the steps it was given; add steps to those, or write the list without a callback';
  throw new SwmlValidationError([schemaProblem('not-json', at.path, message)], caller);
}

function isThenable(result: object): result is PromiseLike<unknown> {
  return 'then' in result && typeof result.then === 'function';
}

/** Nobody waits for the callback any more: if it fails, that must not end the process. */
function ignoreFailure(result: PromiseLike<unknown>): void {
  result.then(undefined, () => undefined);
}
