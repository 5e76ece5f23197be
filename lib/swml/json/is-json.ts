import { isPlainObject } from './is-plain.js';
import { MAX_CONTAINERS, MAX_DEPTH } from './limits.js';

/** How much of a value has been looked at. */
export interface Extent {
  /** How many lists and objects the value stands in. */
  depth: number;
  /** How many lists and objects there were so far. */
  containers: number;
}

/**
 * Whether a value is plain JSON data within the limits of depth and size: no `undefined`, no
 * function, no instance of a class. Cycles are refused because they have no end.
 */
export function isJson(value: unknown, extent: Extent = { depth: 0, containers: 0 }): boolean {
  return isScalar(value) || isContainer(value, extent.depth, extent);
}

function isScalar(value: unknown): boolean {
  const type = typeof value;
  return type === 'string' || type === 'boolean' || value === null || Number.isFinite(value);
}

function isContainer(value: unknown, depth: number, extent: Extent): boolean {
  if (depth > MAX_DEPTH || ++extent.containers > MAX_CONTAINERS) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (!isScalar(item) && !isContainer(item, depth + 1, extent)) return false;
    }
    return true;
  }
  if (!isPlainObject(value)) return false;
  // Such an object inherits nothing that this loop would meet, and a list of its keys would have to be made first.
  for (const key in value) {
    const item = value[key];
    if (!isScalar(item) && !isContainer(item, depth + 1, extent)) return false;
  }
  return true;
}
