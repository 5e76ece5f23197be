import type { CallStep } from '../../call/call-session.js';
import { stopTask } from '../media/stop-task.js';

/** Ends a stream. */
export function stop_stream(step: CallStep): void {
  step.world.vars.stop_stream_result = stopTask(step, 'stream', 'stream_control_id');
}
