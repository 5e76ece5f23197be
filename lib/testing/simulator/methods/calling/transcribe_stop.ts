import type { CallStep } from '../../call/call-session.js';
import { stopTask } from '../media/stop-task.js';

/** Ends the transcription. */
export function transcribe_stop(step: CallStep): void {
  step.world.vars.transcribe_stop_result = stopTask(step, 'transcribe');
}
