import type { CallStep } from '../../call/call-session.js';
import { runLiveAction } from '../media/live-action.js';

/** Starts, ends or summarises a transcription in real time. */
export function live_transcribe(step: CallStep): void {
  runLiveAction(step, 'live_transcribe');
}
