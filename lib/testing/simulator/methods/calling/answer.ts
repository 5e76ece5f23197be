import type { CallStep } from '../../call/call-session.js';

const MAX_DURATION = 14_400;

/** Picks the call up; after `max_duration` seconds it ends. */
export function answer(step: CallStep): void {
  const { world } = step;
  world.answer();
  world.vars.answer_result = 'success';
  world.endAfter(step.params.number('max_duration', MAX_DURATION));
}
