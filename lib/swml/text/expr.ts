import type { Expression } from '../schema/index.js';
import { spoken } from './spoken.js';

/** What can be brought into an expression. */
export type ExpressionValue = string | number | boolean | null;

/**
 * An expression that SignalWire evaluates when the step runs. Interpolated values come in as JSON
 * literals, so that nothing in them is evaluated.
 *
 * @example
 * expr`vars.count > ${limit} ? ${name} : call.from` // ${vars.count > 3 ? "Ann" : call.from}
 * @throws TypeError if a number is not finite.
 */
export function expr(literals: TemplateStringsArray, ...values: ExpressionValue[]): Expression {
  const parts = literals.map((literal, index) =>
    index < values.length ? spoken(literal) + quoted(values[index] ?? null) : spoken(literal),
  );
  return `\${${parts.join('')}}`;
}

/** A value as JSON, with nothing in it that could end or begin an expression. */
function quoted(value: ExpressionValue): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`An expression cannot hold ${value}.`);
  }
  return JSON.stringify(value).replace(/[{}\u2028\u2029]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
