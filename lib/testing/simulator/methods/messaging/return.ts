import type { Control } from '../../engine/control.js';
import type { MessageStep } from '../../message/message-session.js';

/** Leaves the section, with a value unless that is `null`. Lists and objects stay as they are written. */
function returnMethod(step: MessageStep): Control {
  const { raw } = step;
  if (raw === null || raw === undefined) return { kind: 'return' };
  return { kind: 'return', value: typeof raw === 'string' ? step.expand(raw) : raw };
}

export { returnMethod as return };
