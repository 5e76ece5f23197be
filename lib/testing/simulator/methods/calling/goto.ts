import type { CallStep } from '../../call/call-session.js';
import type { Control } from '../../engine/control.js';
import { holds } from '../shared/branches.js';

const MAX_JUMPS = 100;

/** Jumps to a label while a condition holds; after `max` jumps the next step follows. */
export function goto(step: CallStep): Control | undefined {
  const when = step.params.raw('when');
  if (typeof when === 'string' && !holds(step, when)) return undefined;
  const max = step.params.number('max', MAX_JUMPS);
  if (step.frame.countJump(step.raw) >= max) return undefined;
  return { kind: 'goto', label: step.params.text('label'), from: step.path };
}
