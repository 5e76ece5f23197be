import { isObject } from '../../../../swml/check/is-object.js';
import type { CallStep } from '../../call/call-session.js';

/** Sets variables in the order written: a later one sees those before it. */
export function set(step: CallStep): void {
  if (!isObject(step.raw)) return;
  for (const [name, value] of Object.entries(step.raw)) {
    const expanded = step.expand(value);
    step.world.setVariable(name, expanded);
  }
}
