/**
 * Expands a text as the documentation describes: an opener begins an expression, which ends at the
 * brace that closes it, or at the end of the text.
 */
export function expand(text: string): { readonly evaluated: readonly string[] } {
  const evaluated: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!/^[$%@]\{/.test(text.slice(at, at + 2))) continue;
    let depth = 1;
    let end = at + 2;
    for (; end < text.length && depth > 0; end++) {
      if (text[end] === '{') depth++;
      if (text[end] === '}') depth--;
    }
    evaluated.push(text.slice(at, end));
    at = end - 1;
  }
  return { evaluated };
}
