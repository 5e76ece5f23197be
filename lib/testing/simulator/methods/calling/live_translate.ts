import type { CallStep } from '../../call/call-session.js';
import { runLiveAction } from '../media/live-action.js';

/** Starts, ends or summarises a translation in real time, or speaks into it. */
export function live_translate(step: CallStep): void {
  runLiveAction(step, 'live_translate');
}
