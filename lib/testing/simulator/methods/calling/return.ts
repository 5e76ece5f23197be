import { isObject } from '../../../../swml/check/is-object.js';
import type { CallStep } from '../../call/call-session.js';
import type { Control } from '../../engine/control.js';

/** Leaves the section, with a value; `{}` is none. */
function returnMethod(step: CallStep): Control {
  const isEmpty = isObject(step.raw) && Object.keys(step.raw).length === 0;
  return isEmpty ? { kind: 'return' } : { kind: 'return', value: step.expand(step.raw) };
}

export { returnMethod as return };
