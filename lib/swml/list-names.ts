import { shorten } from './shorten.js';

/** A message names no more than this. */
const MAX_NAMED = 10;

/** The first of several names, for messages: `sales, support, …`. */
export function listNames(names: Iterable<string>): string {
  const named: string[] = [];
  for (const name of names) {
    if (named.length === MAX_NAMED) return `${named.join(', ')}, …`;
    named.push(shorten(name));
  }
  return named.join(', ');
}
