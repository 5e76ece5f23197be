import type { CallStep } from '../../call/call-session.js';

/** Turns the noise filter on. */
export function denoise({ world }: CallStep): void {
  world.vars.denoise_result = world.outcome('denoise', 'on');
}
