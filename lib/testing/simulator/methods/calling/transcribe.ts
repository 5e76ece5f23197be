import type { CallStep } from '../../call/call-session.js';

/** Transcribes the whole call; a second one fails while the first goes on. */
export function transcribe(step: CallStep): void {
  const { world, params } = step;
  world.answer();
  const { background } = world.stage;
  const statusUrl = params.optionalText('status_url');
  const controlId = world.newId();
  const outcome = background.has('transcribe') ? 'failed' : world.outcome('transcribe');
  world.vars.transcribe_result = outcome;
  if (outcome !== 'success') {
    world.report(statusUrl, 'calling.transcript.failed', { id: controlId });
    return;
  }
  world.vars.transcribe_control_id = controlId;
  world.unknown(step, 'what is said on the call is not transcribed');
  background.add({
    kind: 'transcribe',
    controlId,
    stop: () =>
      world.report(statusUrl, 'calling.transcript.completed', {
        id: controlId,
        text: '',
      }),
  });
}
