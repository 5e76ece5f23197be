import type { Budget } from './budget.js';
import { ExpressionError } from './expression.error.js';
import { isNamespace, readMember } from './members.js';
import { estimate } from './method-size.js';
import { matches, withinTime } from './within-time.js';

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const STRING = words(
  'at charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf localeCompare match normalize padEnd ' +
    'padStart repeat replace replaceAll search slice split startsWith substr substring toLowerCase toString toUpperCase ' +
    'toLocaleLowerCase toLocaleUpperCase trim trimEnd trimStart valueOf',
);
const LIST = words(
  'at concat every filter find findIndex findLast findLastIndex flat flatMap forEach includes indexOf join lastIndexOf ' +
    'map pop push reduce reduceRight reverse shift slice some sort splice toString unshift',
);
const NUMBER = words('toExponential toFixed toLocaleString toPrecision toString valueOf');
const OTHER = words('hasOwnProperty toString valueOf');
const REGEX = words('exec test toString');

/** Calls a method of a value, where the documented subset has it. */
export function callMethod(
  owner: unknown,
  key: unknown,
  args: readonly unknown[],
  budget: Budget,
): unknown {
  const name = String(key);
  if (owner === undefined || owner === null) {
    throw new ExpressionError(`calls ${name}() of ${String(owner)}`);
  }
  if (isNamespace(owner)) return call(readMember(owner, name), name, args, budget);
  if (!methodsOf(owner).has(name)) throw new ExpressionError(`calls ${name}(), which is not there`);
  budget.allocate(estimate(owner, name, args));
  // Lists belong to the call; a method that changes one changes a copy.
  const target = Array.isArray(owner) ? [...(owner as unknown[])] : owner;
  const method = (Object(owner) as Record<string, unknown>)[name] as (
    ...args: unknown[]
  ) => unknown;
  const run = () => method.apply(target, [...args]);
  return budget.allocated(matches(owner, name, args) ? withinTime(run) : run());
}

/** Calls a function: a global one, or one that the expression made. */
export function call(
  callee: unknown,
  name: string,
  args: readonly unknown[],
  budget: Budget,
): unknown {
  if (typeof callee !== 'function')
    throw new ExpressionError(`calls ${name}(), which is no function`);
  return budget.allocated((callee as (...args: unknown[]) => unknown)(...args));
}

function methodsOf(value: unknown): ReadonlySet<string> {
  if (typeof value === 'string') return STRING;
  if (Array.isArray(value)) return LIST;
  if (typeof value === 'number') return NUMBER;
  if (value instanceof RegExp) return REGEX;
  return typeof value === 'function' ? new Set() : OTHER;
}
