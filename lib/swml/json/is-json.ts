import { MAX_CONTAINERS, MAX_DEPTH } from './limits.js';

/**
 * Whether a value is plain JSON data within the limits of depth and size: no `undefined`, no
 * function, no instance of a class. Cycles are refused because they have no end.
 */
export function isJson(value: unknown): boolean {
  return isScalar(value) || isPlain(value, 0, { containers: 0 });
}

function isScalar(value: unknown): boolean {
  const type = typeof value;
  return type === 'string' || type === 'boolean' || value === null || Number.isFinite(value);
}

function isPlain(value: unknown, depth: number, seen: { containers: number }): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth > MAX_DEPTH || ++seen.containers > MAX_CONTAINERS) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (!isScalar(item) && !isPlain(item, depth + 1, seen)) return false;
    }
    return true;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  // Such an object inherits nothing that this loop would meet, and a list of its keys would have to be made first.
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key];
    if (!isScalar(item) && !isPlain(item, depth + 1, seen)) return false;
  }
  return true;
}
