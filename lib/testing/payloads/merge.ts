import { isJsonObject, type JsonObject } from '../../security/json-object.js';

/** A payload as plain data: what its DTO describes, and no instance of a class. */
export type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;

/** Any part of a payload: what is left out stays as it is. Lists are replaced as a whole. */
export type PartOf<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: PartOf<T[K]> }
    : T;

/** A payload with some fields changed. A field that is given as `undefined` is left out of the JSON. */
export function merge<T extends object>(payload: T, changes: PartOf<T> | undefined): T {
  return mergeObjects({ ...payload } as JsonObject, (changes ?? {}) as JsonObject) as T;
}

function mergeObjects(payload: JsonObject, changes: JsonObject): JsonObject {
  const changed = Object.entries(changes).map(([name, value]): [string, unknown] => {
    const given = Object.hasOwn(payload, name) ? payload[name] : undefined;
    return [name, isJsonObject(given) && isJsonObject(value) ? mergeObjects(given, value) : value];
  });
  return { ...payload, ...Object.fromEntries(changed) };
}
