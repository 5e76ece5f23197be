import { isJsonObject, type JsonObject } from '../../security/json-object.js';

/** A payload as plain data: what its DTO describes, and no instance of a class. */
export type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;

/** Any part of a payload: what is left out stays as it is. Lists are replaced as a whole. */
export type PartOf<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: PartOf<T[K]> }
    : T;

/** The fields that have a value: what is `undefined` counts as not given. */
export function given<T extends object>(fields: T): T {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}

/** A payload with some fields changed. */
export function merge<T extends object>(payload: T, changes: object | undefined): T {
  return mergeObjects({ ...payload } as JsonObject, (changes ?? {}) as JsonObject) as T;
}

function mergeObjects(payload: JsonObject, changes: JsonObject): JsonObject {
  const changed = Object.entries(given(changes)).map(([name, value]): [string, unknown] => {
    const known = Object.hasOwn(payload, name) ? payload[name] : undefined;
    return [name, isJsonObject(known) && isJsonObject(value) ? mergeObjects(known, value) : value];
  });
  return { ...payload, ...Object.fromEntries(changed) };
}
