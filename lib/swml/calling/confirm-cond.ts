import { method } from '../method/method.js';
import type { ConfirmBranch } from './branch.js';
import type { ElseCase, WhenCase } from './cond-cases.js';
import { cond } from './cond.js';

/** A case of `cond` with a condition, in `connect.confirm`. */
export interface ConfirmCondWhen extends WhenCase<ConfirmBranch> {}

/** The case of `cond` that runs if no other does, in `connect.confirm`. */
export interface ConfirmCondElse extends ElseCase<ConfirmBranch> {}

/** One case of `cond` in `connect.confirm`. */
export type ConfirmCondCase = ConfirmCondWhen | ConfirmCondElse;

/** The builder method of `cond` in `connect.confirm`. */
export interface ConfirmCondStep {
  /**
   * Goes on with the steps of the first case whose condition is true. The nested steps are limited
   * to the methods of `connect.confirm`.
   *
   * @see SWML reference, `cond`
   */
  cond(cases: readonly ConfirmCondCase[]): this;
}

/**
 * Description of `cond` in `connect.confirm`: narrow for TypeScript, while the check allows any
 * nested step, as the published schema does.
 */
export const confirmCond = method<ConfirmCondStep, { cond: readonly ConfirmCondCase[] }>(
  'cond',
  cond.schema,
);
