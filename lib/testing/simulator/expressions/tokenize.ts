import { ExpressionError } from './expression.error.js';
import { skipTemplate } from './skip-quoted.js';
import type { Token } from './token.js';
import { unescape } from './unescape.js';

const SPACE = /\s+/y;
const NUMBER = /0[xX][\da-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;
const STRING = /"((?:[^"\\\n]|\\[^])*)"|'((?:[^'\\\n]|\\[^])*)'/y;
const REGEX = /\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/y;
const SIGN =
  /\.\.\.|===|!==|\*\*|=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?!\d)|<<|>>>|>>|[-+*/%<>!~&|^?:.,()[\]{}=;]/y;

/** Takes an expression apart. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const space = matchAt(SPACE, source, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const [token, end] = nextToken(source, at, tokens.at(-1));
    tokens.push(token);
    at = end;
  }
  return [...tokens, { type: 'end', text: '', at }];
}

function nextToken(source: string, at: number, previous: Token | undefined): [Token, number] {
  if (source[at] === '`') {
    const end = skipTemplate(source, at);
    return [{ type: 'template', text: source.slice(at + 1, end - 1), at }, end];
  }
  const string = matchAt(STRING, source, at);
  if (string) {
    const text = unescape(string[1] ?? string[2] ?? '');
    return [{ type: 'string', text, at }, at + string[0].length];
  }
  // A slash divides where something stands before it.
  const regex = endsOperand(previous) ? null : matchAt(REGEX, source, at);
  if (regex) {
    const [all, text = '', flags = ''] = regex;
    return [{ type: 'regex', text, flags, at }, at + all.length];
  }
  return wordOrSign(source, at);
}

function wordOrSign(source: string, at: number): [Token, number] {
  const kinds = [
    ['number', NUMBER],
    ['name', NAME],
    ['sign', SIGN],
  ] as const;
  for (const [type, pattern] of kinds) {
    const found = matchAt(pattern, source, at);
    if (found) return [{ type, text: found[0], at }, at + found[0].length];
  }
  throw new ExpressionError(`does not expect ${JSON.stringify(source[at])} at ${at + 1}`);
}

function endsOperand(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.type === 'sign') return token.text === ')' || token.text === ']';
  return token.text !== 'typeof';
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
