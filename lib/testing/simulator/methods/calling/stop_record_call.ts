import type { CallStep } from '../../call/call-session.js';
import { stopTask } from '../media/stop-task.js';

/** Ends a recording of the call. */
export function stop_record_call(step: CallStep): void {
  step.world.vars.stop_record_call_result = stopTask(step, 'record_call', 'record_control_id');
}
