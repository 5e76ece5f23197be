import { ExpressionError } from './expression.error.js';
import type { Token } from './token.js';
import { tokenize } from './tokenize.js';

/** Reads the tokens of an expression one after the other. */
export class TokenReader {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(source: string) {
    this.tokens = tokenize(source);
  }

  /** The token that comes next, or one further on. */
  peek(ahead = 0): Token {
    return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)] as Token;
  }

  next(): Token {
    const token = this.peek();
    this.at++;
    return token;
  }

  /** Whether a sign comes next. */
  isAt(sign: string): boolean {
    const { type, text } = this.peek();
    return type === 'sign' && text === sign;
  }

  /** Passes a sign, if it comes next. */
  take(sign: string): boolean {
    const found = this.isAt(sign);
    if (found) this.at++;
    return found;
  }

  expect(sign: string): void {
    if (!this.take(sign)) this.refuse(`"${sign}"`);
  }

  name(): string {
    const token = this.next();
    if (token.type !== 'name') throw new ExpressionError(`needs a name at ${token.at + 1}`);
    return token.text;
  }

  /** @throws ExpressionError always: something else than what comes next is needed. */
  refuse(wanted: string): never {
    const { type, text, at } = this.peek();
    const found = type === 'end' ? 'ends' : `has ${JSON.stringify(text)}`;
    throw new ExpressionError(`${found} at ${at + 1} where it needs ${wanted}`);
  }
}
