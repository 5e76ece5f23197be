/**
 * Whether the author's text, up to a value, leaves an expression open. SignalWire does not say how
 * it looks for the end, so it counts as open if it is by any reading: with or without heed to
 * quotes.
 *
 * @param literals The parts of the template before the value.
 */
export function isInsideExpression(literals: readonly string[]): boolean {
  return literals.some(hasOpener) && (isOpen(literals, true) || isOpen(literals, false));
}

function hasOpener(literal: string): boolean {
  return /[$%@]\{/.test(literal);
}

function isOpen(literals: readonly string[], heedQuotes: boolean): boolean {
  let depth = 0;
  let quote = '';
  for (const literal of literals) {
    for (let at = 0; at < literal.length; at++) {
      const character = literal[at]!;
      if (depth === 0) {
        if (character === '{' && '$%@'.includes(literal[at - 1] ?? ' ')) depth = 1;
      } else if (quote) {
        if (character === quote) quote = '';
      } else if (heedQuotes && '"\'`'.includes(character)) {
        quote = character;
      } else if (character === '{') depth++;
      else if (character === '}') depth--;
    }
  }
  return depth > 0;
}
