import { MAX_CONTAINERS, MAX_DEPTH } from './limits.js';

/**
 * Whether a value is plain JSON data within the limits of depth and size: no `undefined`, no
 * function, no instance of a class. Cycles are refused because they have no end.
 */
export function isJson(value: unknown): boolean {
  return isPlain(value, 0, { containers: 0 });
}

function isPlain(value: unknown, depth: number, seen: { containers: number }): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean';
  if (value === null) return true;
  if (depth > MAX_DEPTH || ++seen.containers > MAX_CONTAINERS) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      if (!isPlain(value[index], depth + 1, seen)) return false;
    }
    return true;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  const properties = value as Record<string, unknown>;
  for (const key of Object.keys(properties)) {
    if (!isPlain(properties[key], depth + 1, seen)) return false;
  }
  return true;
}
