import { ExpressionError } from './expression.error.js';

/** The index after a string that begins with a quote; or after its first character, where it does not end. */
export function skipString(source: string, start: number): number {
  const quote = source[start];
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === quote) return at + 1;
  }
  return start + 1;
}

/** The index after the brace that closes the one at `start`, or -1. Braces in strings do not count. */
export function skipBraces(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length;) {
    const character = source[at];
    if (character === '"' || character === "'" || character === '`') {
      at = skipString(source, at);
      continue;
    }
    at++;
    if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at;
  }
  return -1;
}

/** The index after a template literal. */
export function skipTemplate(source: string, start: number): number {
  for (let at = start + 1; at < source.length;) {
    if (source[at] === '\\') at += 2;
    else if (source[at] === '`') return at + 1;
    else if (source.startsWith('${', at)) {
      const end = skipBraces(source, at + 1);
      if (end < 0) break;
      at = end;
    } else at++;
  }
  throw new ExpressionError('has a template literal without an end');
}
