import { code, type ExpressionValue } from './code.js';

/**
 * A condition for `when`, which is JavaScript without `${}` round it. Interpolated values come in as
 * JSON literals, as `expr` writes them.
 *
 * @example
 * js`vars.name == ${name}` // vars.name == "Ann"
 * @throws TypeError if a number is not finite, or if a value stands inside quotes: it brings its own.
 */
export function js(literals: TemplateStringsArray, ...values: ExpressionValue[]): string {
  return code('js', literals, values);
}
