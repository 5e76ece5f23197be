import type { CallStep } from '../../call/call-session.js';

/**
 * Starts something beside the script, and keeps its control id in `<kind>_control_id`.
 *
 * @param report Sends the status callback for its begin and its end.
 */
export function startTask(
  step: CallStep,
  kind: 'tap' | 'stream',
  report: (controlId: string, running: boolean) => void,
): string {
  const { world, params } = step;
  const controlId = params.text('control_id') || world.newId();
  world.vars[`${kind}_control_id`] = controlId;
  const outcome = world.outcome(kind);
  if (outcome !== 'success') return outcome;
  report(controlId, true);
  world.stage.background.add({ kind, controlId, stop: () => report(controlId, false) });
  world.unknown(step, `the audio of the ${kind} goes nowhere`);
  return outcome;
}
