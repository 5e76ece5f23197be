import type { CallStep } from '../../call/call-session.js';
import { LegGone } from '../../call/leg-gone.js';
import { Recording } from '../media/recording.js';

/** Records the caller until a key, silence, the longest time, or until the caller hangs up. */
export async function record(step: CallStep): Promise<void> {
  const { world, params } = step;
  world.answer();
  if (params.flag('beep')) world.hear('[beep]');
  const recording = new Recording(step);
  try {
    end(step, recording, await listen(step));
  } catch (error) {
    // Hanging up is how most recordings end. Nothing of it is lost for that.
    if (error instanceof LegGone) end(step, recording, true);
    throw error;
  }
}

function end(step: CallStep, recording: Recording, hasContent: boolean): void {
  const { world } = step;
  const failed = world.outcome('record') !== 'success';
  world.vars.record_url = failed ? '' : recording.url;
  world.vars.record_result = failed ? 'failed' : 'success';
  recording.finish(failed ? 'error' : hasContent ? 'finished' : 'no_input');
  if (hasContent) world.unknown(step, 'the recording is simulated: there is no file at its URL');
}

/** Waits for the end. Returns whether the caller said something or pressed a key. */
async function listen({ world, params }: CallStep): Promise<boolean> {
  const terminators = params.text('terminators', '#');
  const silence = params.number('end_silence_timeout', 5) * 1000;
  const longest = world.now + params.number('max_length', Number.POSITIVE_INFINITY) * 1000;
  let until = Math.min(world.now + params.number('initial_timeout', 4) * 1000, longest);
  let said = false;
  for (;;) {
    const event = await world.next({ what: 'the end of a recording', until });
    if (event.type === 'time') return said;
    if (event.type === 'key' && terminators.includes(event.key)) return true;
    if (event.type === 'speech' && event.leg === world.leg) {
      said = true;
      until = Math.min(world.now + silence, longest);
    } else world.ignore(event);
  }
}
