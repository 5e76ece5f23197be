import type { CallStep } from '../../call/call-session.js';
import { runCond } from '../shared/branches.js';

/** Runs the steps of the first condition that holds. */
export function cond(step: CallStep) {
  return runCond(step, step.raw as []);
}
