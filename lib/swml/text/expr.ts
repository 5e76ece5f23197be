import type { Expression } from '../schema/index.js';
import { code, type ExpressionValue } from './code.js';

/**
 * An expression that SignalWire evaluates when the step runs. Interpolated values come in as JSON
 * literals, so that nothing in them is evaluated.
 *
 * @example
 * expr`vars.count > ${limit} ? ${name} : call.from` // ${vars.count > 3 ? "Ann" : call.from}
 * @throws TypeError if a number is not finite, or if a value stands inside quotes: it brings its own.
 */
export function expr(literals: TemplateStringsArray, ...values: ExpressionValue[]): Expression {
  return `\${${code('expr', literals, values)}}`;
}
