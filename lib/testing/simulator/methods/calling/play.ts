import type { CallStep } from '../../call/call-session.js';
import { failToPlay, playSounds } from '../media/play-sounds.js';

/** Plays sounds, and answers the call before unless told not to. */
export function play(step: CallStep): void {
  const { params, world } = step;
  if (params.flag('auto_answer', true)) world.answer();
  const control_id = world.newId();
  const report = (state: string) =>
    world.report(params.optionalText('status_url'), 'calling.call.play', { control_id, state });
  report('playing');
  report(isPlayed(step) ? 'finished' : 'error');
}

function isPlayed(step: CallStep): boolean {
  const { params, world } = step;
  if (world.outcome('play', 'finished') === 'error') {
    return failToPlay(step, 'the sounds cannot be played: the test says so');
  }
  return playSounds(step, [...params.texts('url'), ...params.texts('urls')]);
}
