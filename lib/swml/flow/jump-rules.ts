import { doubtOfCondition, holdsExpression } from './expressions.js';
import type { FlowStep } from './flow-step.js';

interface GotoParams {
  readonly label: string;
  readonly when?: string;
}

/** `label`: a target for jumps. */
export function checkLabel({ params, place, section }: FlowStep): void {
  section.addLabel(params as string, place);
}

/** `goto`: where it leads, and the plain JavaScript of its condition. */
export function checkGoto(step: FlowStep): void {
  const { label, when } = step.params as GotoParams;
  if (!holdsExpression(label)) step.section.addJump(label, step.place);
  checkWhen(step, when, '.when');
}

/** `cond`: the plain JavaScript of its conditions. */
export function checkCond(step: FlowStep): void {
  checkCases(step, step.params, '');
}

/** `result` of methods that come back: it may have the cases of `cond`. */
export function checkResult(step: FlowStep): void {
  const { result } = step.params as { readonly result?: unknown };
  if (Array.isArray(result)) checkCases(step, result, '.result');
}

function checkCases(step: FlowStep, cases: unknown, path: string): void {
  (cases as readonly { readonly when?: string }[]).forEach(({ when }, index) => {
    checkWhen(step, when, `${path}[${index}].when`);
  });
}

/** `switch`: what happens to a value that no case names. */
export function checkSwitch({ params, place, document }: FlowStep): void {
  if ((params as { readonly default?: unknown }).default) return;
  const message =
    'has no default: a value that no case names is an error at run time; add default, an empty list to go on';
  document.report.add('switch-without-default', place, message);
}

function checkWhen({ place, document }: FlowStep, when: string | undefined, path: string): void {
  const doubt = when === undefined ? undefined : doubtOfCondition(when);
  if (doubt) document.report.add(doubt[0], place, doubt[1], path);
}
