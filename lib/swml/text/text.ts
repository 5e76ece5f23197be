import { inertValue } from './inert-value.js';
import { isInsideExpression } from './is-inside-expression.js';
import { breakOpeners, joinInert } from './openers.js';

/** What can be brought into a text. `null` and `undefined` stand for nothing. */
export type TextValue = string | number | bigint | boolean | null | undefined;

/**
 * A text whose interpolated values SignalWire takes literally: what looks like an expression in
 * them, or at their edges, is broken up by a space. The author's own `\${…}` and `%{…}` stay alive.
 *
 * Use it wherever something that a caller controls becomes part of a document.
 *
 * @example
 * text`Call from ${call.from}` // never evaluated, whatever the caller's number says
 * @throws TypeError if a value stands inside an expression of the author; use `expr` there.
 */
export function text(literals: TemplateStringsArray, ...values: TextValue[]): string;
/**
 * A copy of a value, as JSON carries it, all of whose texts SignalWire takes literally: for a record of your database,
 * say, in `set`, `params` or `global_data`.
 *
 * @example
 * document.set(text(patient))
 * @throws SwmlValidationError if JSON cannot carry the value.
 */
export function text<Value>(value: Value): Value;
export function text(given: unknown, ...values: TextValue[]): unknown {
  return isTemplate(given) ? inert(given, values, (part) => part) : inertValue(given, text);
}

function isTemplate(given: unknown): given is TemplateStringsArray {
  return Array.isArray(given) && 'raw' in given;
}

/**
 * Puts a template together, its values inert.
 *
 * @param prepare Is applied to the parts before they are put together.
 */
export function inert(
  literals: readonly string[],
  values: readonly TextValue[],
  prepare: (part: string) => string,
): string {
  let result = prepare(literals[0] ?? '');
  values.forEach((value, index) => {
    if (isInsideExpression(literals.slice(0, index + 1))) {
      throw new TypeError(
        `Value ${index + 1} stands inside an expression; write the whole expression with expr\`…\`.`,
      );
    }
    result = joinInert(result, breakOpeners(prepare(String(value ?? ''))));
    result = joinInert(result, prepare(literals[index + 1] ?? ''));
  });
  return result;
}
