const COMMENT = /\/\*[^]*?(?:\*\/|$)|\/\/[^]*/y;
const REGULAR_EXPRESSION = /\/(?:[^\\/[]|\\.|\[(?:[^\]\\]|\\.)*\])*\//y;

/** Behind anything else a slash divides, */
const BEFORE_REGULAR_EXPRESSION =
  /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:typeof|void|delete|new|instanceof|in|return|case|do|else))\s*$/;

/** and behind a variable that is counted up or down. */
const COUNTED = /[\w$)\]]\s*(?:\+\+|--)\s*$/;

/** Whether JavaScript, up to its end, leaves a text open: what follows would stand between the author's quotes. */
export function isInsideQuotes(code: string): boolean {
  /** The quotes and braces that are open. */
  const open: string[] = [];
  for (let at = 0; at < code.length; at++) {
    const character = code[at] ?? '';
    const inner = open.at(-1);
    if (isQuote(inner)) {
      if (character === '\\') at++;
      else if (character === inner) open.pop();
      else if (inner === '`' && code.startsWith('${', at)) open.push(code[++at] ?? '');
    } else if (character === '/') at = lastOf(code, at);
    else if (character === '{' || isQuote(character)) open.push(character);
    else if (character === '}') open.pop();
  }
  return isQuote(open.at(-1));
}

function isQuote(character: string | undefined): boolean {
  return character === '"' || character === "'" || character === '`';
}

/** The last character of what a slash begins: quotes mean nothing in comments and regular expressions. */
function lastOf(code: string, slash: number): number {
  const comment = matchAt(COMMENT, code, slash);
  if (comment) return slash + comment.length - 1;
  const before = code.slice(0, slash);
  if (!BEFORE_REGULAR_EXPRESSION.test(before) || COUNTED.test(before)) return slash;
  const expression = matchAt(REGULAR_EXPRESSION, code, slash);
  return expression === '' ? slash : slash + expression.length - 1;
}

function matchAt(sticky: RegExp, code: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(code)?.[0] ?? '';
}
