import type { SchemaNode } from '../../schema/node.js';
import { hasCharacters } from '../has-characters.js';
import { finding, type Finding } from './finding.js';
import { show, wanted } from './wording.js';

/** Explains a text, number, boolean or constant that has the right type. */
export function explainScalar(node: SchemaNode, value: unknown, path: string): Finding[] {
  if (node.enum) {
    if (node.enum.includes(value as string)) return [];
    return finding('not-a-choice', path, `must be ${wanted(node)}, not ${show(value)}`);
  }
  if (typeof value === 'number') return explainNumber(node, value, path);
  if (typeof value === 'string') return explainString(node, value, path);
  return [];
}

function explainNumber(node: SchemaNode, value: number, path: string): Finding[] {
  const { minimum = -Infinity, maximum = Infinity } = node;
  if (value < minimum) return finding('out-of-range', path, `must be >= ${minimum}, not ${value}`);
  if (value > maximum) return finding('out-of-range', path, `must be <= ${maximum}, not ${value}`);
  return [];
}

function explainString(node: SchemaNode, value: string, path: string): Finding[] {
  const { pattern, minLength = 0 } = node;
  if (!hasCharacters(value, minLength)) {
    const least =
      minLength === 1 ? 'must not be empty' : `must have at least ${minLength} characters`;
    return finding('wrong-length', path, least);
  }
  if (pattern === undefined || new RegExp(pattern, 'u').test(value)) return [];
  return finding('pattern-mismatch', path, `must be ${wanted(node)}, not ${show(value)}`);
}
