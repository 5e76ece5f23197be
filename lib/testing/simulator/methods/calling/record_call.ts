import type { CallStep } from '../../call/call-session.js';
import { Recording } from '../media/recording.js';

/** Records the call beside the script. */
export function record_call(step: CallStep): void {
  const { world, params } = step;
  world.answer();
  const failed = world.outcome('record_call') !== 'success';
  const recording = new Recording(step);
  const { controlId } = recording;
  const { background, clock } = world.stage;
  world.vars.record_control_id = controlId;
  world.vars.record_call_result = failed ? 'failed' : 'success';
  world.vars.record_call_url = failed ? '' : recording.url;
  if (failed) return recording.finish('error');
  if (params.number('initial_timeout', 0) > 0 || params.number('end_silence_timeout', 0) > 0) {
    world.unknown(step, 'when both sides are silent is not known, and the recording goes on');
  }
  const longest = params.number('max_length', 0);
  const cancel =
    longest > 0
      ? clock.at(world.now + longest * 1000, () => background.stop('record_call', controlId))
      : () => {};
  background.add({
    kind: 'record_call',
    controlId,
    terminators: params.text('terminators'),
    stop: () => {
      cancel();
      recording.finish('finished');
    },
  });
}
