import { isObject } from '../../../swml/check/is-object.js';
import { Budget } from './budget.js';
import { ExpressionError } from './expression.error.js';

const MAX_DEPTH = 100;

/** How many values data may hold. */
const MAX_VALUES = 10_000;

/**
 * A copy of plain data, of bounded size: a loop of `set` steps could double it each time. A variable that held another
 * one, instead of what that is worth now, could come to hold itself.
 *
 * @throws ExpressionError where it is too large or too deep.
 */
export function copyData(value: unknown): unknown {
  return typeof value === 'object' ? copyWithin(new Budget(MAX_VALUES), value, 0) : value;
}

function copyWithin(budget: Budget, value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) {
    throw new ExpressionError(`gives data that is deeper than ${MAX_DEPTH} levels`);
  }
  budget.spend();
  if (typeof value === 'string') budget.allocate(value.length);
  if (Array.isArray(value)) return value.map((item) => copyWithin(budget, item, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, copyWithin(budget, item, depth + 1)]),
  );
}
