import { isJsonObject, type JsonObject } from '../../security/json-object.js';
import type { Parameter, Parameters } from './parameter.js';
import type { ParameterType } from './rule-meaning.js';

/** An argument that is missing or of another type than its own. */
export interface TypeProblem {
  /** `stops[1].street` */
  readonly path: string;
  /** Begins with the path. */
  readonly message: string;
}

const TYPES: Readonly<
  Record<ParameterType, { readonly name: string; readonly fits: (value: unknown) => boolean }>
> = {
  string: { name: 'text', fits: (value) => typeof value === 'string' },
  integer: { name: 'a whole number', fits: Number.isInteger },
  number: { name: 'a number', fits: Number.isFinite },
  boolean: { name: 'true or false', fits: (value) => typeof value === 'boolean' },
  array: { name: 'a list', fits: Array.isArray },
  object: { name: 'an object', fits: isJsonObject },
};

/**
 * The arguments that are missing or of a wrong type. To be told before, and in place of, what rules say of them: a model
 * that wrote "4" for 4, and hears that it must not be greater than 12, corrects the wrong thing.
 */
export function* typeProblems(
  { properties, required }: Parameters,
  values: JsonObject,
  within = '',
): Generator<TypeProblem> {
  for (const [name, parameter] of Object.entries(properties)) {
    const path = within === '' ? name : `${within}.${name}`;
    const value = values[name];
    if (value === undefined || value === null) {
      if (required.includes(name)) yield { path, message: `${path} is missing` };
      continue;
    }
    yield* problemsOf(parameter, value, path);
  }
}

function* problemsOf(
  { type, choices, items, members }: Parameter,
  value: unknown,
  path: string,
): Generator<TypeProblem> {
  const { name, fits } = TYPES[type];
  // The rule about choices names them all.
  if (choices) return;
  if (!fits(value)) {
    yield { path, message: `${path} must be ${name}` };
  } else if (members && isJsonObject(value)) {
    yield* typeProblems(members, value, path);
  } else if (items && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* problemsOf(items, item, `${path}[${index}]`);
    }
  }
}
