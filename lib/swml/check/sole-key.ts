import { isPlainObject } from '../json/is-plain.js';

/** The one key of an object; nothing if it has none or several, or is no object. */
export function soleKey(value: unknown): string | undefined {
  if (!isPlainObject(value)) return undefined;
  let sole: string | undefined;
  // Plain data inherits no keys. A list of its own would have to be made first, and every step of every document is asked.
  for (const key in value) {
    if (value[key] === undefined) continue;
    if (sole !== undefined) return undefined;
    sole = key;
  }
  return sole;
}
