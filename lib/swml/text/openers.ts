/**
 * What SignalWire reads as the beginning of an expression: `${` and `%{`, and `@{` for template
 * functions.
 */
const OPENER = /([$%@])\{/g;
const SIGN_AT_END = /[$%@]$/;

/** Takes the effect from all openers of a text: a space comes between sign and brace. */
export function breakOpeners(text: string): string {
  return text.replace(OPENER, '$1 {');
}

/** Puts two texts together. Where that would make an opener, a space comes between them. */
export function joinInert(left: string, right: string): string {
  return right.startsWith('{') && SIGN_AT_END.test(left) ? `${left} ${right}` : left + right;
}
