import { withoutCredentials } from '../../../../security/public-url.js';
import type { CallStep } from '../../call/call-session.js';

/**
 * Lets the leg hear sounds: what is said as text, anything else in brackets. Sounds take no time, because how long they
 * are is not known.
 */
export function playSounds(step: CallStep, sounds: readonly string[]): void {
  for (const sound of sounds) {
    const heard = describeSound(sound);
    if (heard === '') {
      step.warn(
        'relay_script_method_execute_failed',
        'there is nothing to play: the text is empty',
      );
    } else {
      step.world.hear(heard);
    }
  }
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
