/** Whether a value is a list, or an object as it is written out or parsed: no instance of a class. */
export function isPlain(value: unknown): value is object {
  return Array.isArray(value) || isPlainObject(value);
}

/** Whether a value is an object as it is written out or parsed: no list, no instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
