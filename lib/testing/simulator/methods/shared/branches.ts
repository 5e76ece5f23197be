import { isObject } from '../../../../swml/check/is-object.js';
import type { Control } from '../../engine/control.js';
import type { Step } from '../../engine/step.js';
import type { World } from '../../engine/world.js';
import type { CallStep } from '../../call/call-session.js';
import { asText } from '../../expressions/as-text.js';

/** One entry of a `cond`. */
interface Case {
  readonly when?: string;
  readonly then?: unknown;
  readonly else?: unknown;
}

/** Runs the first entry whose condition holds, else the one that needs none. */
export async function runCond(
  step: CallStep,
  cases: readonly Case[],
  ...keys: readonly string[]
): Promise<Control | undefined> {
  for (const [index, { when, then }] of cases.entries()) {
    if (then !== undefined && holds(step, when ?? ''))
      return step.block(then, ...keys, index, 'then');
  }
  const fallback = cases.findIndex((entry) => entry.else !== undefined);
  if (fallback < 0) return undefined;
  return step.block(cases[fallback]?.else, ...keys, fallback, 'else');
}

/**
 * Whether a condition holds. One with `${}` is not written as documented: what the placeholders are worth becomes part
 * of the expression, as texts do.
 */
export function holds(step: CallStep, when: string): boolean {
  if (!/[$%]\{/.test(when)) return Boolean(step.evaluate(when));
  const { transcript } = step.world.stage;
  const problem = `"when" takes an expression without \${}: ${JSON.stringify(when)}`;
  transcript.add('warning', `${step.path}: ${problem}`);
  const expression = asText(step.expand(when));
  return expression.trim() !== '' && Boolean(step.evaluate(expression));
}

/** What a switch looks like: one of its own, or in `result`. */
export interface Choices {
  readonly variable?: string;
  readonly case?: unknown;
  readonly default?: unknown;
}

/** What to do where no case fits and there is no default. */
export type Unmatched = (value: string) => Control | undefined;

/** Runs the steps for a value. */
export async function runSwitch<W extends World>(
  step: Step<W>,
  choices: Choices,
  value: string,
  unmatched: Unmatched,
  ...keys: readonly string[]
): Promise<Control | undefined> {
  const cases = isObject(choices.case) ? choices.case : {};
  if (Object.hasOwn(cases, value)) return step.block(cases[value], ...keys, 'case', value);
  if (choices.default !== undefined) return step.block(choices.default, ...keys, 'default');
  return unmatched(value);
}
