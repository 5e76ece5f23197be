import type { CallStep } from '../../call/call-session.js';
import type { Control } from '../../engine/control.js';

/** Ends the call. */
export function hangup(step: CallStep): Control {
  const reason = step.params.text('reason', 'hangup');
  return { kind: 'end', reason };
}
