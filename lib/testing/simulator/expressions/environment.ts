import type { Budget } from './budget.js';

/** What an expression sees while it is evaluated. */
export interface Environment {
  readonly budget: Budget;
  /** The value of a name; `undefined` for one that nobody knows. */
  lookUp(name: string): unknown;
}

/** A part of an expression, ready to be evaluated. */
export type Evaluation = (environment: Environment) => unknown;

/** The parameters of an arrow function, in front of everything outside it. */
export function withLocals(
  outer: Environment,
  names: readonly string[],
  values: readonly unknown[],
): Environment {
  const locals = new Map(names.map((name, index) => [name, values[index]]));
  return {
    budget: outer.budget,
    lookUp: (name) => (locals.has(name) ? locals.get(name) : outer.lookUp(name)),
  };
}
