import { isObject } from '../check/is-object.js';
import { itemPath, propertyPath } from '../path.js';
import { shorten } from '../shorten.js';
import { holdsExpression } from './expressions.js';
import type { FlowStep } from './flow-step.js';

interface ContextStep {
  readonly name: string;
  readonly valid_contexts?: readonly string[];
  readonly valid_steps?: readonly string[];
  readonly functions?: readonly string[];
}

interface Context {
  readonly steps?: readonly ContextStep[];
}

/** Names that mean something in every context: the step after this one. (SWML reference, `ai`, contexts.) */
const NEXT_STEP = 'next';

/**
 * The contexts of an agent's prompt: each context, step and function that a step names has to be there.
 *
 * @param functions The agent's functions; `undefined` where they are not all known.
 */
export function checkContexts(
  step: FlowStep,
  contexts: unknown,
  functions: ReadonlySet<string> | undefined,
): void {
  if (!isObject(contexts)) return;
  const names = new Set(Object.keys(contexts));
  for (const [name, context] of Object.entries(contexts)) {
    const steps = (context as Context).steps ?? [];
    const known = {
      contexts: names,
      steps: new Set([NEXT_STEP, ...steps.map((contextStep) => contextStep.name)]),
      functions,
    };
    steps.forEach((contextStep, index) => {
      const path = itemPath(`${propertyPath('.prompt.contexts', name)}.steps`, index);
      checkContextStep(step, contextStep, path, known);
    });
  }
}

interface KnownNames {
  readonly contexts: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
  readonly functions: ReadonlySet<string> | undefined;
}

function checkContextStep(
  { place, document: { report } }: FlowStep,
  { valid_contexts = [], valid_steps = [], functions = [] }: ContextStep,
  path: string,
  known: KnownNames,
): void {
  for (const [index, name] of valid_contexts.entries()) {
    if (known.contexts.has(name) || holdsExpression(name)) continue;
    const at = itemPath(`${path}.valid_contexts`, index);
    report.add('unknown-context', place, `no context ${shorten(name)} in this prompt`, at);
  }
  for (const [index, name] of valid_steps.entries()) {
    if (known.steps.has(name) || holdsExpression(name)) continue;
    const at = itemPath(`${path}.valid_steps`, index);
    report.add('unknown-step', place, `no step ${shorten(name)} in this context`, at);
  }
  for (const [index, name] of functions.entries()) {
    if (!known.functions || known.functions.has(name) || holdsExpression(name)) continue;
    const at = itemPath(`${path}.functions`, index);
    report.add('unknown-function', place, `no function ${shorten(name)} in this agent`, at);
  }
}
