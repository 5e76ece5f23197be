import type { SchemaNode } from '../schema/node.js';
import type { Check } from './check.js';
import { hasCharacters } from './has-characters.js';

/** The check of a text, number, boolean or constant; of anything at all where none is asked for. */
export function compileScalar(node: SchemaNode): Check {
  if (node.enum) return compileChoice(node.enum);
  switch (node.type) {
    case 'string':
      return compileString(node);
    case 'number':
      return compileNumber(node, Number.isFinite);
    case 'integer':
      return compileNumber(node, Number.isInteger);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'null':
      return (value) => value === null;
    default:
      return () => true;
  }
}

function compileChoice(choices: readonly string[]): Check {
  const allowed = new Set<unknown>(choices);
  return (value) => allowed.has(value);
}

function compileString({ pattern, minLength = 0 }: SchemaNode): Check {
  if (pattern === undefined && minLength === 0) return (value) => typeof value === 'string';
  if (pattern === undefined) {
    return (value) => typeof value === 'string' && hasCharacters(value, minLength);
  }
  const expression = new RegExp(pattern, 'u');
  return (value) =>
    typeof value === 'string' && hasCharacters(value, minLength) && expression.test(value);
}

function compileNumber(
  { minimum = -Infinity, maximum = Infinity }: SchemaNode,
  fits: (value: unknown) => boolean,
): Check {
  return (value) => fits(value) && minimum <= (value as number) && (value as number) <= maximum;
}
