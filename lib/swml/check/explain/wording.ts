import { preview } from './preview.js';
import { maskCredentials } from '../../mask-credentials.js';
import { nodeOf, type SchemaNode } from '../../schema/node.js';
import { EXPRESSION_PATTERN } from '../../schema/expression.js';

const LONGEST_VALUE = 40;
const PREVIEWED = 4_096;

/** A value as it appears in a message, shortened if long, without the credentials of URLs. */
export function show(value: unknown): string {
  // Masked before it is shortened, as the end of the credentials would be cut off.
  const text = maskCredentials(preview(value, PREVIEWED));
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}

/** The words as an enumeration: `a, b or c`. */
export function either(words: readonly string[]): string {
  const unique = [...new Set(words)];
  if (unique.length < 2) return unique.join('');
  return `${unique.slice(0, -1).join(', ')} or ${unique.at(-1)}`;
}

/** Whether a schema asks for a whole-string expression. */
export function isExpression({ pattern }: SchemaNode): boolean {
  return pattern === EXPRESSION_PATTERN;
}

/** What a schema asks for, in words: `a number`, `"GET", "POST"`, `a list of strings`. */
export function wanted(node: SchemaNode): string {
  if (node.enum) return either(node.enum.map(show));
  if (isExpression(node)) return 'an expression (${…})';
  if (node['~meaning']) return node['~meaning'];
  if (node['~steps']) return 'a list of steps or a callback that adds them';
  if (node['~document']) return 'a SWML document';
  if (node.type === 'array') return `a list${ofItems(node)}`;
  if (node.pattern) return `a string that matches ${node.pattern}`;
  if (node.type === 'null') return 'null';
  return node.type ? withArticle(node.type) : 'any value';
}

function ofItems({ items }: SchemaNode): string {
  const item = nodeOf(items ?? {});
  if (isExpression(item)) return ' of expressions (${…})';
  return item.type && item.type !== 'array' ? ` of ${item.type}s` : '';
}

function withArticle(noun: string): string {
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
