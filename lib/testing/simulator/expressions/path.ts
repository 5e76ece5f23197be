import { lookUp, type Scope } from './scope.js';

const PATH = /^\s*[\p{L}_$][\w$-]*(?:\s*\.[\w$-]+|\[\d+\])*\s*$/u;
const CONSTANT = /^\s*(?:true|false|null)\s*$/;
const PARTS = /[\p{L}_$][\w$-]*|\d[\w$-]*/gu;

/** Whether a text is a plain path: names with dots, and indexes. */
export function isPath(text: string): boolean {
  return PATH.test(text) && !CONSTANT.test(text);
}

/** Whether a path might also be a subtraction: `request_response_headers.content-type`, `a-b`. */
export function mayBeSubtraction(path: string): boolean {
  return path.includes('-');
}

/**
 * The value at a path. A value's own keys and a list's indexes count, nothing else: `items.length` is nothing.
 * (SWML reference, "Expressions".)
 */
export function readPath(path: string, scope: Scope): unknown {
  const [first = '', ...rest] = path.match(PARTS) ?? [];
  let value = lookUp(scope, first);
  for (const key of rest) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(value) ? !/^\d+$/.test(key) : !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'function' ? undefined : value;
}
