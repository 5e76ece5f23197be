import { dataProblems } from '../json/data-problems.js';
import { toPlain } from '../json/to-plain.js';
import { SwmlValidationError, type Caller } from '../swml-validation.error.js';
import { breakOpeners } from './openers.js';

/**
 * A copy of a value in which no text and no key is evaluated.
 *
 * @param caller The function whose caller is to blame for a value that JSON cannot carry.
 */
export function inertValue(value: unknown, caller: Caller): unknown {
  const plain = toPlain(value);
  const problems = dataProblems(plain, 'value');
  if (problems.length > 0) throw new SwmlValidationError(problems, caller);
  return withoutOpeners(plain.value);
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
