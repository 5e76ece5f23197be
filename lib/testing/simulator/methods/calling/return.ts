import type { CallStep } from '../../call/call-session.js';
import type { Control } from '../../engine/control.js';

/** Leaves the section, with a value. */
function returnMethod(step: CallStep): Control {
  return { kind: 'return', value: step.expand(step.raw) };
}

export { returnMethod as return };
