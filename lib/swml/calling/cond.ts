import { method } from '../method/method.js';
import * as t from '../schema/index.js';
import { callingBranch, type CallingBranch } from './branch.js';
import { condCases, type ElseCase, type WhenCase } from './cond-cases.js';

const { when, otherwise } = condCases(callingBranch);

/** A case of `cond` with a condition. */
export interface CondWhen extends WhenCase<CallingBranch> {}

/** The case of `cond` that runs if no other does. */
export interface CondElse extends ElseCase<CallingBranch> {}

/** One case of `cond`. */
export type CondCase = CondWhen | CondElse;

/** The cases of `cond`; `connect.result` and its like take them as well. */
export const condList = t.list(t.named<CondCase>(t.union(when, otherwise)));

/** The builder method of `cond`. */
export interface CondStep {
  /**
   * Goes on with the steps of the first case whose condition is true.
   *
   * @see SWML reference, `cond`
   */
  cond(cases: readonly CondCase[]): this;
}

/** Description of `cond`. */
export const cond = method<CondStep, { cond: readonly CondCase[] }>('cond', condList);
