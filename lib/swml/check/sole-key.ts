import { isObject } from './is-object.js';

/** The one key of an object; nothing if it has none or several, or is no object. */
export function soleKey(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  let sole: string | undefined;
  // A list of the keys would have to be made first, and every step of every document is asked.
  for (const key in value) {
    if (value[key] === undefined || !Object.hasOwn(value, key)) continue;
    if (sole !== undefined) return undefined;
    sole = key;
  }
  return sole;
}
