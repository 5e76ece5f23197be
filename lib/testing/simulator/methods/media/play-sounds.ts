import { withoutCredentials } from '../../../../security/public-url.js';
import type { CallStep } from '../../call/call-session.js';

/**
 * Lets the leg hear sounds: what is said as text, anything else in brackets. Sounds take no time, because how long they
 * are is not known. The first that cannot be played is the last.
 *
 * @returns whether all were played.
 */
export function playSounds(step: CallStep, sounds: readonly string[]): boolean {
  return sounds.every((sound) => {
    const heard = describeSound(sound);
    if (heard === '') return failToPlay(step, 'there is nothing to play: the text is empty');
    step.world.hear(heard);
    return true;
  });
}

/** Notes why something cannot be played. */
export function failToPlay(step: CallStep, problem: string): false {
  step.warn('relay_script_method_execute_failed', problem);
  return false;
}

function describeSound(sound: string): string {
  const said = /^say:(.*)$/s.exec(sound)?.[1];
  if (said !== undefined) return said.trim();
  const silence = /^silence: ?([\d.]*)$/.exec(sound)?.[1];
  if (silence !== undefined) return `[silence ${silence || '0'} s]`;
  const ring = /^ring: ?(?:([\d.]*): ?)?([a-z-]+)$/i.exec(sound);
  if (ring) return ring[1] ? `[ring ${ring[2]} for ${ring[1]} s]` : `[ring ${ring[2]}]`;
  return sound.trim() === '' ? '' : `[plays ${withoutCredentials(sound)}]`;
}
