import { isJsonObject, type JsonObject } from '../../security/json-object.js';
import { perObject } from '../../security/per-object.js';
import { compileDto, type DtoClass } from '../../webhooks/payload/compile-dto.js';
import { findPayloadProblems } from '../../webhooks/payload/problems.js';
import type { Parameter, Parameters } from './parameter.js';
import { readParameters } from './read-parameters.js';
import { typeProblems } from './type-problems.js';

/** Arguments that were read: an instance of their class, or what is wrong with them. */
export type ArgumentsReading =
  | { readonly instance: object; readonly problems?: undefined }
  | { readonly instance?: undefined; readonly problems: readonly string[] };

/** A class whose instances are the arguments of a function. */
export interface ArgumentClass {
  readonly parameters: Parameters;
  /** What its decorators say and no model could be told. */
  readonly problems: readonly string[];
  /**
   * Makes an instance with the declared arguments, and no others. `null` for an argument that may be left out counts as
   * left out, so that the class's own default holds.
   */
  readonly read: (given: JsonObject) => ArgumentsReading;
}

/** Reads a class once, when it is first needed: decorators of other classes that it nests may run after its own. */
export const argumentClass = perObject((dto: DtoClass): ArgumentClass => {
  const { parameters, problems } = readParameters(dto);
  return {
    parameters,
    problems,
    read: (given) => {
      const instance = instantiate(parameters, given);
      return compileDto(dto).conforms(instance)
        ? { instance }
        : { problems: argumentProblems(parameters, instance) };
    },
  };
});

/** Each argument is told of once: what it lacks of its type, or else what its rules say. */
function argumentProblems(parameters: Parameters, instance: JsonObject): string[] {
  const ofTypes = [...typeProblems(parameters, instance)];
  const ofRules = findPayloadProblems(instance).filter(
    ({ path }) => !ofTypes.some((problem) => problem.path === path || isListOf(path, problem.path)),
  );
  return [...ofTypes, ...ofRules].map(({ message }) => message);
}

/** class-validator speaks of the entries of a list as of the list. */
function isListOf(path: string, entry: string): boolean {
  return entry.startsWith(`${path}[`);
}

function instantiate({ dto, properties, required }: Parameters, given: JsonObject): JsonObject {
  const instance = new dto() as JsonObject;
  for (const [name, parameter] of Object.entries(properties)) {
    if (!Object.hasOwn(given, name)) continue;
    const value = given[name];
    if (value === null && !required.includes(name)) continue;
    instance[name] = instantiateNested(parameter, value);
  }
  return instance;
}

/** Whatever is no object where one belongs is left for the rules to refuse. */
function instantiateNested({ members, items }: Parameter, value: unknown): unknown {
  if (items) {
    return Array.isArray(value) ? value.map((item) => instantiateNested(items, item)) : value;
  }
  return members && isJsonObject(value) ? instantiate(members, value) : value;
}
