import { isObject } from './is-object.js';

/** The one key of an object; nothing if it has none or several, or is no object. */
export function soleKey(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  let sole: string | undefined;
  for (const key of Object.keys(value)) {
    if (value[key] === undefined) continue;
    if (sole !== undefined) return undefined;
    sole = key;
  }
  return sole;
}
