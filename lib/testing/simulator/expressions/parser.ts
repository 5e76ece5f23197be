import { type Evaluation, withLocals } from './environment.js';
import { ExpressionError } from './expression.error.js';
import { regexLiteral, templateLiteral } from './literals.js';
import { readMember } from './members.js';
import { call, callMethod } from './methods.js';
import { BINARY, UNARY } from './operators.js';
import { TokenReader } from './token-reader.js';

/** Words of JavaScript that begin what SignalWire does not evaluate. */
const REFUSED = new Set(
  'async await class const delete do eval for function if import in instanceof let new return super switch this throw try var void while with yield'.split(
    ' ',
  ),
);

const CONSTANTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Makes an expression ready to be evaluated. What it does not know is refused before anything runs: statements,
 * functions with a body, assignments. (SWML reference, "Expressions".)
 *
 * @throws ExpressionError
 */
export function parseExpression(source: string): Evaluation {
  const tokens = new TokenReader(source);
  const evaluation = new Parser(tokens).expression();
  if (tokens.peek().type !== 'end') tokens.refuse('its end');
  return evaluation;
}

class Parser {
  constructor(private readonly tokens: TokenReader) {}

  expression(): Evaluation {
    if (this.isArrow()) return this.arrow();
    const test = this.binary(0);
    if (!this.tokens.take('?')) return test;
    const then = this.expression();
    this.tokens.expect(':');
    const otherwise = this.expression();
    return (environment) => (test(environment) ? then : otherwise)(environment);
  }

  private binary(precedence: number): Evaluation {
    let left = this.unary();
    for (;;) {
      const { type, text } = this.tokens.peek();
      const [binding, apply] = (type === 'sign' && BINARY.get(text)) || [];
      if (binding === undefined || binding <= precedence) return left;
      this.tokens.next();
      // `**` alone groups from the right.
      const right = this.binary(text === '**' ? binding - 1 : binding);
      left = combine(text, left, right, apply);
    }
  }

  private unary(): Evaluation {
    const { type, text } = this.tokens.peek();
    const apply = type === 'sign' || text === 'typeof' ? UNARY.get(text) : undefined;
    if (!apply || type === 'string') return this.postfix();
    this.tokens.next();
    const operand = this.unary();
    return (environment) => apply(operand(environment) as never);
  }

  /** A value with what hangs on it; `?.` before nothing gives up on the rest of the chain. */
  private postfix(): Evaluation {
    let value = this.primary();
    const stops: (Evaluation | undefined)[] = [];
    for (;;) {
      const optional = this.tokens.take('?.');
      if (optional) stops.push(value);
      const next = this.member(value, optional);
      if (!next) break;
      value = next;
    }
    if (stops.length === 0) return value;
    const chain = value;
    return (environment) => {
      const gone = stops.some((stop) => (stop as Evaluation)(environment) == null);
      return gone ? undefined : chain(environment);
    };
  }

  private member(owner: Evaluation, optional: boolean): Evaluation | undefined {
    if (this.tokens.isAt('(')) {
      const args = this.list('(', ')');
      return (environment) => {
        const callee = owner(environment);
        environment.budget.spend();
        return call(callee, 'a value', args(environment), environment.budget);
      };
    }
    const key = this.key(optional);
    if (!key) return undefined;
    if (!this.tokens.isAt('(')) {
      return (environment) => readMember(owner(environment), key(environment));
    }
    const args = this.list('(', ')');
    return (environment) => {
      environment.budget.spend();
      return callMethod(
        owner(environment),
        key(environment),
        args(environment),
        environment.budget,
      );
    };
  }

  private key(optional: boolean): Evaluation | undefined {
    if (this.tokens.take('[')) {
      const key = this.expression();
      this.tokens.expect(']');
      return key;
    }
    if (!this.tokens.take('.') && !optional) return undefined;
    const name = this.tokens.name();
    return () => name;
  }

  private primary(): Evaluation {
    const token = this.tokens.next();
    const { type, text } = token;
    switch (type) {
      case 'number':
        return () => Number(text);
      case 'string':
        return () => text;
      case 'template':
        return templateLiteral(text, parseExpression);
      case 'regex':
        return regexLiteral(token);
      case 'name':
        return this.named(text);
      default:
        return this.grouped(text, token.at);
    }
  }

  private named(name: string): Evaluation {
    if (REFUSED.has(name))
      throw new ExpressionError(`uses ${name}, which SignalWire does not evaluate`);
    if (CONSTANTS.has(name)) return () => CONSTANTS.get(name);
    return (environment) => {
      environment.budget.spend();
      return environment.lookUp(name);
    };
  }

  private grouped(sign: string, at: number): Evaluation {
    if (sign === '(') {
      const inner = this.expression();
      this.tokens.expect(')');
      return inner;
    }
    if (sign === '[') return this.items(']');
    if (sign === '{') return this.object();
    const found = sign === '' ? 'ends' : `does not expect ${JSON.stringify(sign)}`;
    throw new ExpressionError(`${found} at ${at + 1}`);
  }

  private list(open: string, close: string) {
    this.tokens.expect(open);
    return this.items(close);
  }

  private items(close: string): (...args: Parameters<Evaluation>) => unknown[] {
    const items: { evaluate: Evaluation; spread: boolean }[] = [];
    while (!this.tokens.take(close)) {
      const spread = this.tokens.take('...');
      items.push({ evaluate: this.expression(), spread });
      if (!this.tokens.isAt(close)) this.tokens.expect(',');
    }
    return (environment) => {
      environment.budget.spend();
      const values = items.flatMap(({ evaluate, spread }) => {
        const value = evaluate(environment);
        return spread ? [...(value as Iterable<unknown>)] : [value];
      });
      return environment.budget.allocated(values);
    };
  }

  private object(): Evaluation {
    const entries: [key: Evaluation, value: Evaluation][] = [];
    while (!this.tokens.take('}')) {
      entries.push(this.entry());
      if (!this.tokens.isAt('}')) this.tokens.expect(',');
    }
    return (environment) => {
      environment.budget.spend();
      return Object.fromEntries(
        entries.map(([key, value]) => [String(key(environment)), value(environment)]),
      );
    };
  }

  private entry(): [Evaluation, Evaluation] {
    if (this.tokens.take('[')) {
      const key = this.expression();
      this.tokens.expect(']');
      this.tokens.expect(':');
      return [key, this.expression()];
    }
    const { type, text } = this.tokens.next();
    if (type === 'sign' || type === 'end') this.tokens.refuse('a key');
    const key = () => text;
    if (type === 'name' && !this.tokens.isAt(':')) return [key, this.named(text)];
    this.tokens.expect(':');
    return [key, this.expression()];
  }

  private isArrow(): boolean {
    const { type } = this.tokens.peek();
    if (type === 'name') return this.isArrowSign(1);
    if (!this.tokens.isAt('(')) return false;
    let ahead = 1;
    while (this.tokens.peek(ahead).type === 'name' || this.tokens.peek(ahead).text === ',') ahead++;
    return this.tokens.peek(ahead).text === ')' && this.isArrowSign(ahead + 1);
  }

  private isArrowSign(ahead: number): boolean {
    const { type, text } = this.tokens.peek(ahead);
    return type === 'sign' && text === '=>';
  }

  private arrow(): Evaluation {
    const names = this.tokens.take('(') ? this.parameters() : [this.tokens.name()];
    this.tokens.expect('=>');
    if (this.tokens.isAt('{')) {
      throw new ExpressionError('has a function with a body, which SignalWire does not evaluate');
    }
    const body = this.expression();
    return (environment) =>
      (...values: unknown[]) => {
        environment.budget.spend();
        return environment.budget.allocated(body(withLocals(environment, names, values)));
      };
  }

  private parameters(): string[] {
    const names: string[] = [];
    while (!this.tokens.take(')')) {
      names.push(this.tokens.name());
      if (!this.tokens.isAt(')')) this.tokens.expect(',');
    }
    return names;
  }
}

function combine(
  sign: string,
  left: Evaluation,
  right: Evaluation,
  apply: ((left: never, right: never, budget: never) => unknown) | undefined,
): Evaluation {
  if (apply) {
    return (environment) => {
      environment.budget.spend();
      return apply(
        left(environment) as never,
        right(environment) as never,
        environment.budget as never,
      );
    };
  }
  if (sign === '&&') return (environment) => left(environment) && right(environment);
  if (sign === '||') return (environment) => left(environment) || right(environment);
  return (environment) => left(environment) ?? right(environment);
}
