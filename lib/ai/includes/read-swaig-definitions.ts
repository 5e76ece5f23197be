import { isJsonObject, type JsonObject } from '../../security/json-object.js';

/** What SignalWire makes of the answer to a `get_signature` request. */
export interface SwaigDefinitions {
  /** The functions that the agent gets, each with a URL or a `data_map` of its own. */
  readonly functions: readonly JsonObject[];
  /** Why each of the others is left out, which SignalWire does without a word. */
  readonly dropped: readonly string[];
}

/**
 * Reads the answer to a `get_signature` request as SignalWire does: a list of functions, one function, or
 * `{ functions, defaults }`. A function counts with a name, a description, and a URL (its own, or that of `defaults`) or
 * a `data_map`. (SWML reference, "SWAIG includes".)
 *
 * @throws Error where it is none of the three.
 */
export function readSwaigDefinitions(reply: unknown): SwaigDefinitions {
  const { definitions, defaults } = takeApart(reply);
  const functions: JsonObject[] = [];
  const dropped: string[] = [];
  for (const [index, definition] of definitions.entries()) {
    const complete = isJsonObject(definition) ? withDefaults(definition, defaults) : {};
    const lack = lackOf(complete);
    if (lack === undefined) functions.push(complete);
    else dropped.push(`${nameOf(complete, index)} has no ${lack}`);
  }
  return { functions, dropped };
}

function takeApart(reply: unknown): { definitions: readonly unknown[]; defaults: JsonObject } {
  if (Array.isArray(reply)) return { definitions: reply, defaults: {} };
  if (isJsonObject(reply)) {
    const { functions, defaults } = reply;
    if (Array.isArray(functions)) return { definitions: functions, defaults: urlOf(defaults) };
    if ('function' in reply) return { definitions: [reply], defaults: {} };
  }
  throw new Error('must be a list of functions, one function, or { functions, defaults }');
}

function urlOf(defaults: unknown): JsonObject {
  const url = isJsonObject(defaults) ? defaults.web_hook_url : undefined;
  return typeof url === 'string' ? { web_hook_url: url } : {};
}

function withDefaults(definition: JsonObject, defaults: JsonObject): JsonObject {
  return isText(definition.web_hook_url) ? definition : { ...definition, ...defaults };
}

function lackOf(definition: JsonObject): string | undefined {
  if (!isText(definition.function)) return 'name';
  if (!isText(definition.description)) return 'description';
  const isServed = isText(definition.web_hook_url) || isJsonObject(definition.data_map);
  return isServed ? undefined : 'web_hook_url and no data_map';
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function nameOf({ function: name }: JsonObject, index: number): string {
  return isText(name) ? `the function ${String(name)}` : `function ${index + 1}`;
}
