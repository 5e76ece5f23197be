import type { Control } from '../../engine/control.js';
import type { MessageStep } from '../../message/message-session.js';

const MAX_JUMPS = 100;

/** Jumps to a label; after `max` jumps the section is over. */
export function goto(step: MessageStep): Control {
  const max = step.params.number('max', MAX_JUMPS);
  if (step.frame.countJump(step.raw) >= max) return { kind: 'return' };
  return { kind: 'goto', label: step.params.text('label'), from: step.path };
}
