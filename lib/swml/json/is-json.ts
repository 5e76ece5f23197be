import { isPlainObject } from './is-plain.js';
import { MAX_DEPTH, MAX_VALUES } from './limits.js';

/** How much of a value has been looked at. */
export interface Extent {
  /** How many lists and objects the value stands in. */
  depth: number;
  /** How many values there were so far. */
  values: number;
}

/**
 * Whether a value is plain JSON data within the limits of depth and size: no `undefined`, no
 * function, no instance of a class. Cycles are refused because they have no end.
 */
export function isJson(value: unknown, extent: Extent = { depth: 0, values: 0 }): boolean {
  return isScalar(value) || isContainer(value, extent.depth, extent);
}

function isScalar(value: unknown): boolean {
  const type = typeof value;
  return type === 'string' || type === 'boolean' || value === null || Number.isFinite(value);
}

function isContainer(value: unknown, depth: number, extent: Extent): boolean {
  if (depth > MAX_DEPTH) return false;
  if (Array.isArray(value)) {
    extent.values += value.length;
    if (extent.values > MAX_VALUES) return false;
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (!isScalar(item) && !isContainer(item, depth + 1, extent)) return false;
    }
    return true;
  }
  if (!isPlainObject(value)) return false;
  // Such an object inherits nothing that this loop would meet, and a list of its keys would have to be made first.
  for (const key in value) {
    if (++extent.values > MAX_VALUES) return false;
    const item = value[key];
    if (!isScalar(item) && !isContainer(item, depth + 1, extent)) return false;
  }
  return true;
}
