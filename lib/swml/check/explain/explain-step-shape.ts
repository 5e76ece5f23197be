import { listNames } from '../../list-names.js';
import { propertyPath } from '../../path.js';
import type { StepKind } from '../../schema/index.js';
import { isObject } from '../is-object.js';
import { didYouMean } from './near-miss.js';
import { finding, type Finding } from './finding.js';
import { show } from './wording.js';

const KIND_NAMES: Record<StepKind, string> = {
  calling: 'a calling method',
  confirm: 'a method that connect.confirm may use',
  messaging: 'a messaging method',
};

/** Explains a value that is no step: a step is an object with one key, the name of a method. */
export function explainStepShape(
  kind: StepKind,
  step: unknown,
  path: string,
  methods: ReadonlyMap<string, unknown>,
): Finding[] {
  if (!isObject(step)) {
    const named = typeof step === 'string' && methods.has(step);
    const example = `{ ${named ? step : methods.keys().next().value}: … }`;
    return finding('wrong-type', path, `must be a step such as ${example}, not ${show(step)}`);
  }
  const names = Object.keys(step).filter((name) => step[name] !== undefined);
  const unknown = names.filter((name) => !methods.has(name));
  if (names.length > 1) {
    const message = `has ${names.length} methods (${listNames(names)}); give each a step of its own`;
    return finding('not-one-method', path, message);
  }
  if (names.length === 0) return finding('not-one-method', path, 'names no method');
  return unknown.flatMap((name) => {
    const hint = didYouMean(name, methods.keys());
    const message = `is not ${KIND_NAMES[kind]}${hint}`;
    return finding('unknown-method', propertyPath(path, name), message, name);
  });
}
