import type { CallStep } from '../../call/call-session.js';

/** Turns the noise filter off. */
export function stop_denoise({ world }: CallStep): void {
  world.vars.denoise_result = 'off';
}
