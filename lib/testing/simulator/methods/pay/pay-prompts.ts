import type { CallStep } from '../../call/call-session.js';
import { asText } from '../../expressions/as-text.js';
import { isObject } from '../../../../swml/check/is-object.js';
import { listOf } from '../agent/agent.js';

/** Lets the caller hear what a step of a payment says: the prompts of the document, else that there is one. */
export function playPayPrompt(step: CallStep, name: string, attempt: number, error = ''): void {
  const prompts = listOf(step.params.raw('prompts')).filter(isObject);
  const fitting = prompts.find(
    (prompt) =>
      prompt.for === name &&
      fits(prompt.attempts, String(attempt)) &&
      fits(prompt.error_type, error),
  );
  const actions = listOf(fitting?.actions).filter(isObject);
  for (const { type, phrase } of actions) {
    const text = asText(step.expand(phrase));
    step.world.hear(type === 'Say' ? text : `[plays ${text}]`);
  }
  if (actions.length === 0) step.world.hear(`[SignalWire's own prompt: ${name}]`);
}

/** Words with spaces between; without any, every value fits. */
function fits(wanted: unknown, value: string): boolean {
  return wanted === undefined || asText(wanted).split(/\s+/).includes(value);
}
