import { isObject } from '../check/is-object.js';
import { itemPath, propertyPath } from '../path.js';
import { shorten } from '../shorten.js';
import { checkContexts } from './context-rules.js';
import { holdsExpression } from './expressions.js';
import type { FlowStep } from './flow-step.js';

type Json = Readonly<Record<string, unknown>>;

/** `ai`, `amazon_bedrock` and `ai_sidecar`: names that have to fit each other. */
export function checkAgent(step: FlowStep): void {
  step.section.hasWayOut = true;
  const agent = step.params as Json;
  const swaig = isObject(agent.SWAIG) ? agent.SWAIG : {};
  const functions = functionsOf(swaig);
  checkFunctionNames(step, functions);
  // Functions of included servers are known to their servers only.
  const isComplete = !['includes', 'mcp_servers', 'native_functions'].some((key) => key in swaig);
  const names = isComplete ? new Set(functions.map(({ name }) => name)) : undefined;
  if (names) checkToggles(step, swaig, '.SWAIG', names);
  if (isObject(agent.prompt)) checkContexts(step, agent.prompt.contexts, names);
  if (agent.languages !== undefined && agent.multilingual !== undefined) {
    const message = 'is without effect beside multilingual';
    step.document.report.add('languages-with-multilingual', step.place, message, '.languages');
  }
}

interface NamedFunction {
  readonly name: string;
  readonly path: string;
}

function functionsOf(swaig: Json): NamedFunction[] {
  const functions = Array.isArray(swaig.functions) ? (swaig.functions as readonly Json[]) : [];
  return functions.map(({ function: name }, index) => ({
    name: String(name),
    path: `${itemPath('.SWAIG.functions', index)}.function`,
  }));
}

function checkFunctionNames({ place, document }: FlowStep, functions: NamedFunction[]): void {
  const seen = new Set<string>();
  for (const { name, path } of functions) {
    if (seen.has(name)) {
      document.report.add(
        'duplicate-function',
        place,
        `${shorten(name)} is a function already`,
        path,
      );
    }
    seen.add(name);
  }
}

/** `toggle_functions` can stand in every action that a function's `data_map` returns. */
function checkToggles(step: FlowStep, value: unknown, path: string, names: Set<string>): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => checkToggles(step, item, itemPath(path, index), names));
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      const below = propertyPath(path, key);
      if (key === 'toggle_functions') checkToggled(step, value[key], below, names);
      // A document in an action is a document of its own, with agents of its own.
      else if (key !== 'SWML') checkToggles(step, value[key], below, names);
    }
  }
}

function checkToggled(
  { place, document }: FlowStep,
  toggles: unknown,
  path: string,
  names: Set<string>,
): void {
  if (!Array.isArray(toggles)) return;
  (toggles as readonly Json[]).forEach((toggle, index) => {
    for (const name of [toggle.function].flat()) {
      if (typeof name !== 'string' || names.has(name) || holdsExpression(name)) continue;
      const message = `no function ${shorten(name)} in this agent`;
      const at = `${itemPath(path, index)}.function`;
      document.report.add('unknown-function', place, message, at);
    }
  });
}
