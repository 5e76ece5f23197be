import { ExpressionError } from './expression.error.js';

const NAMESPACES: ReadonlyMap<string, object> = new Map<string, object>([
  ['Math', Math],
  ['Number', Number],
]);

/** The functions and objects that an expression finds without anyone setting them. */
export const GLOBALS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['Math', Math],
  ['Number', Number],
  ['String', String],
  ['Boolean', Boolean],
  ['parseInt', Number.parseInt],
  ['parseFloat', Number.parseFloat],
  ['isNaN', (value: unknown) => Number.isNaN(Number(value))],
  ['isFinite', (value: unknown) => Number.isFinite(Number(value))],
  ['undefined', undefined],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
]);

const namespaces = new Set(NAMESPACES.values());

/** Whether a value is `Math` or `Number`, whose members may be used. */
export function isNamespace(value: unknown): value is Record<string, unknown> {
  return namespaces.has(value as object);
}

/**
 * Reads a property as expressions may: what a value owns, never what it inherits. So there is no way from a value
 * to its constructor.
 */
export function readMember(owner: unknown, key: unknown): unknown {
  if (owner === undefined || owner === null) {
    throw new ExpressionError(`reads ${JSON.stringify(String(key))} of ${String(owner)}`);
  }
  if (typeof owner === 'function' && !isNamespace(owner)) return undefined;
  const name = String(key);
  if (isNamespace(owner) && !isPlainMember(owner[name])) return undefined;
  return Object.hasOwn(Object(owner) as object, name)
    ? (owner as Record<string, unknown>)[name]
    : undefined;
}

function isPlainMember(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'function';
}
