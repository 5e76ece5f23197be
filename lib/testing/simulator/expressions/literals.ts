import type { Evaluation } from './environment.js';
import { ExpressionError } from './expression.error.js';
import type { Token } from './token.js';
import { skipBraces } from './skip-quoted.js';
import { unescape } from './unescape.js';

/** A regular expression; each evaluation makes its own, because they remember where they were. */
export function regexLiteral({ text, flags }: Token): Evaluation {
  try {
    void new RegExp(text, flags);
  } catch (error) {
    throw new ExpressionError((error as Error).message, { cause: error });
  }
  return () => new RegExp(text, flags);
}

/** A template literal: its texts, and the parts between them as `compile` makes them. */
export function templateLiteral(
  source: string,
  compile: (source: string) => Evaluation,
): Evaluation {
  const parts: Evaluation[] = [];
  let at = 0;
  for (;;) {
    const start = openerAt(source, at);
    const text = unescape(source.slice(at, start < 0 ? undefined : start));
    parts.push(() => text);
    if (start < 0) break;
    at = skipBraces(source, start + 1);
    parts.push(compile(source.slice(start + 2, at - 1)));
  }
  return (environment) => {
    let result = '';
    for (const part of parts)
      result = environment.budget.allocated(result + String(part(environment)));
    return result;
  };
}

function openerAt(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source.startsWith('${', at)) return at;
  }
  return -1;
}
