import type { CallStep } from '../../call/call-session.js';
import { stopTask } from '../media/stop-task.js';

/** Ends a tap. */
export function stop_tap(step: CallStep): void {
  step.world.vars.stop_tap_result = stopTask(step, 'tap', 'tap_control_id');
}
