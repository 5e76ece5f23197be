import { unicodeEscape } from '../unicode-escape.js';
import { isInsideQuotes } from './is-inside-quotes.js';
import { spoken } from './spoken.js';

/** What can be brought into an expression. */
export type ExpressionValue = string | number | boolean | null;

/**
 * Puts JavaScript together, its values as literals.
 *
 * @param tag The name of the tag, for messages.
 */
export function code(
  tag: string,
  literals: TemplateStringsArray,
  values: readonly ExpressionValue[],
): string {
  const parts = literals.map(spoken);
  values.forEach((_value, index) => {
    // Any literal stands for the values before this one.
    if (!isInsideQuotes(parts.slice(0, index + 1).join('0'))) return;
    throw new TypeError(
      `Value ${index + 1} stands inside quotes, where it would be evaluated; leave the quotes out: ${tag} writes them.`,
    );
  });
  return parts.reduce((text, part, index) => text + quoted(values[index - 1] ?? null) + part);
}

/**
 * A value as JSON, with nothing in it that could end or begin an expression, another kind of text, a comment or a
 * regular expression.
 */
function quoted(value: ExpressionValue): string {
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) {
    throw new TypeError(`An expression cannot hold ${value}; give it a finite number or a text.`);
  }
  // Behind a minus, another one would mean something else.
  if (typeof value === 'number' && value < 0) return `(${value})`;
  return JSON.stringify(value).replace(/[{}'`/\u2028\u2029]/g, unicodeEscape);
}
