import { toPlain } from '../json/to-plain.js';
import { SwmlValidationError, type Caller } from '../swml-validation.error.js';
import { breakOpeners } from './openers.js';

/**
 * A copy of a value in which no text and no key is evaluated.
 *
 * @param caller The function whose caller is to blame for a value that JSON cannot carry.
 */
export function inertValue(value: unknown, caller: Caller): unknown {
  const { value: copy, problems } = toPlain(value);
  if (problems.length === 0) return withoutOpeners(copy);
  throw new SwmlValidationError(
    problems.map((problemAt) => problemAt('value')),
    caller,
  );
}

function withoutOpeners(value: unknown): unknown {
  if (typeof value === 'string') return breakOpeners(value);
  if (Array.isArray(value)) return value.map(withoutOpeners);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, each]) => [breakOpeners(key), withoutOpeners(each)]),
  );
}
