import type { CallStep } from '../../call/call-session.js';
import { asText } from '../../expressions/as-text.js';

/** Forgets variables. */
export function unset(step: CallStep): void {
  for (const name of [step.expand(step.raw)].flat()) delete step.world.vars[asText(name)];
}
