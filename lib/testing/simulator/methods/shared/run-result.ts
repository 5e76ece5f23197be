import { isObject } from '../../../../swml/check/is-object.js';
import type { CallStep } from '../../call/call-session.js';
import type { Control } from '../../engine/control.js';
import { asText } from '../../expressions/as-text.js';
import { runCond, runSwitch } from './branches.js';

/**
 * Runs the `result` of a step: a list is a `cond`, an object a `switch`.
 *
 * @param variable What the switch looks at unless it names another variable.
 */
export async function runResult(step: CallStep, variable: string): Promise<Control | undefined> {
  const result = step.params.raw('result');
  if (Array.isArray(result)) return runCond(step, result as [], 'result');
  if (!isObject(result)) return undefined;
  const name = typeof result.variable === 'string' ? result.variable : variable;
  // Without a case that fits, the next step follows.
  return runSwitch(step, result, asText(step.evaluate(name)), () => undefined, 'result');
}
