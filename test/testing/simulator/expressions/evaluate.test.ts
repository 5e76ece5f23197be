import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluate,
  evaluateScript,
} from '../../../../lib/testing/simulator/expressions/evaluate.js';
import { ExpressionError } from '../../../../lib/testing/simulator/expressions/expression.error.js';

const vars = {
  n: 3,
  s: 'Hello',
  list: [3, 1, 2],
  deep: { items: [{ name: 'a' }, { name: 'b' }] },
  none: null,
};
const call = {
  from: '+15559870000',
  to: 'sip:bob@example.com',
  type: 'phone',
  direction: 'inbound',
};
const scope = {
  roots: { call, vars, envs: { region: 'us' }, params: { p: '1' } },
  bare: [vars, { region: 'us' }, call],
};

/** What JavaScript itself makes of it. */
function inJavaScript(source: string): unknown {
  const names = structuredClone({ ...call, region: 'us', ...vars, ...scope.roots });
  const result: unknown = runInNewContext(`(${source})`, names);
  return result === undefined ? undefined : JSON.parse(JSON.stringify(result));
}

const EXPRESSIONS = [
  '1 + 2 * 3 - 4 / 2 % 3',
  '2 ** 3 ** 2',
  '(1 + 2) * 3',
  '1 + "2" + 3',
  '-n + +"4" - ~1',
  '!n || !none && typeof s === "string"',
  'none ?? "x"',
  'n > 2 ? n < 4 ? "in" : "high" : "low"',
  'n == "3" && n !== "3"',
  '5 & 3 | 8 ^ 2',
  '1 << 4 >> 2 >>> 1',
  'call.direction == "inbound" ? "Welcome" : "Calling"',
  "call.from.split('').join(' ')",
  'call.from.substring(0, 3)',
  "call.to.replace(/^sip:/i, '').replace(/@.*/, '')",
  'list.map(x => x * 2).filter(x => x > 2).reduce((a, b) => a + b, 0)',
  'list.sort()',
  'list.slice().sort((a, b) => b - a)',
  'list.concat([4], 5).indexOf(5)',
  'deep.items.map((item, i) => item.name + i).join(", ")',
  'deep.items[1].name.toUpperCase()',
  'deep["items"][0]["name"]',
  'deep?.items?.[0]?.name',
  'none?.items.name',
  's.length + list.length',
  '[...list, ..."ab"]',
  '({ a: 1, "b-c": [2], [s]: n, n })',
  '`${s}, ${list.map(x => `<${x}>`).join("")}!`',
  'Math.max(1, n, 2) + Math.round(2.5) + Math.PI.toFixed(2)',
  'parseInt("12px") + parseFloat("1.5")',
  '["1", "2"].map(Number).map(String)',
  '[0, 1, ""].filter(Boolean)',
  'Number.isInteger(n)',
  '"a\\n\\u0041\\x41\\u{1F600}\\\'"',
  '0x1F + 1e3 + .5 + 5.',
  's.match(/l+/)[0] + s.search("l")',
  '/^he/i.test(s)',
  's.replaceAll("l", "L").padStart(8, "*").repeat(2)',
  's.replace(/l/g, m => m + m)',
  '"a,b".split(",").reverse()',
];

describe('an expression', () => {
  it.each(EXPRESSIONS)('gives what JavaScript gives: %s', (source) => {
    expect(evaluate(source, scope)).toEqual(inJavaScript(source));
  });

  it('computes any arithmetic as JavaScript does', () => {
    const operator = fc.constantFrom(
      '+',
      '-',
      '*',
      '/',
      '%',
      '<',
      '>=',
      '==',
      '!==',
      '&&',
      '||',
      '&',
      '<<',
    );
    const operand = fc.oneof(
      fc.integer().map(String),
      fc.constantFrom('n', 's', '"7"', 'true', '-1', '!n', '(n + 1)'),
    );
    const expression = fc
      .tuple(operand, fc.array(fc.tuple(operator, operand), { maxLength: 8 }))
      .map(([first, rest]) =>
        rest.reduce((left, [sign, right]) => `${left} ${sign} ${right}`, first),
      );
    fc.assert(
      fc.property(expression, (source) => {
        expect(evaluateScript(source, scope)).toEqual(
          runInNewContext(source, { ...vars }) as unknown,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('looks names up in vars, then envs, then call, never in params', () => {
    const of = (source: string) => evaluate(source, { ...scope, roots: { ...scope.roots } });
    expect([of('n'), of('region'), of('from'), of('p'), of('params.p')]).toEqual([
      3,
      'us',
      '+15559870000',
      undefined,
      '1',
    ]);
  });

  it('reads what stands alone as a path: keys and indexes, no length', () => {
    const of = (source: string) => evaluate(source, scope);
    expect([
      of('list.length'),
      of('(list.length)'),
      of('s.length'),
      of('deep.items[1].name'),
    ]).toEqual([undefined, 3, undefined, 'b']);
  });

  it('takes a hyphen as part of a name where that is there, else as a minus', () => {
    const headers = { 'content-type': 'text/plain' };
    const here = { roots: { vars: { headers, a: 5, b: 3 } }, bare: [{ headers, a: 5, b: 3 }] };
    expect(evaluate('headers.content-type', here)).toBe('text/plain');
    expect(evaluate('a-b', here)).toBe(2);
  });

  it.each([
    ['process.exit()', 'undefined'],
    ['s.constructor.constructor("return process")()', 'of undefined'],
    ['[].map.constructor', 'of undefined'],
    ['(() => 1).constructor("x")', 'which is not there'],
    ['Boolean.prototype.valueOf()', 'of undefined'],
    ['Math.max.call(1)', 'which is not there'],
    ['globalThis.process.pid', 'of undefined'],
    ['this.x', 'uses this'],
    ['function () { return 1 }', 'uses function'],
    ['(() => { while (true); })()', 'a function with a body'],
    ['new Date()', 'uses new'],
    ['import("fs")', 'uses import'],
    ['n = 4', '='],
    ['n++', 'ends'],
    ['n; n', ';'],
    ['eval("1")', 'uses eval'],
    ['s.nope()', 'nope'],
    ['"unfinished', 'does not expect'],
    ['(1', 'ends'],
    ['', 'ends'],
    ['/(/', 'Invalid'],
    ['none.x()', 'null'],
    ['x => x', 'a function, not a value'],
    [`"${'x'.repeat(1100)}"`, 'fewer than 1024'],
  ])('refuses %s', (source, reason) => {
    let value: unknown = 'not refused';
    try {
      value = evaluate(source, scope);
    } catch (error) {
      expect(error).toBeInstanceOf(ExpressionError);
      expect((error as Error).message).toContain(reason);
      return;
    }
    // A path to nowhere is no error: it is nothing.
    expect(value).toBeUndefined();
  });

  it.each([
    '"x".repeat(1e9)',
    '"x".padEnd(1e9)',
    's.replaceAll("l", "x".repeat(2e6)).replaceAll("x", "y".repeat(2e6))',
    '"x".repeat(1e6).split("").map(a => "x".repeat(1e6)).join("")',
    '"x".repeat(64).split("").reduce((a, b) => a + a, "xxxx")',
    '"x".repeat(64).split("").reduce((a, b) => a.concat(a), [1])',
    '"x".repeat(1e4).split("").map(a => "x".repeat(1e4).split("").map(b => b))',
    '/^(a+)+$/.test("a".repeat(40) + "b")',
    '("a".repeat(40) + "b").match("^(a+)+$")',
  ])('stops within bounds: %s', (source) => {
    const before = process.memoryUsage().rss;
    expect(() => evaluate(source, scope)).toThrow(ExpressionError);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  it('never changes what it reads', () => {
    evaluate('list.sort().push(9)', scope);
    evaluate('list.reverse()', scope);
    expect(vars.list).toEqual([3, 1, 2]);
  });

  it('never fails in another way, whatever the text', () => {
    const piece = fc.constantFrom(
      'n',
      's',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '.',
      '?.',
      '=>',
      '+',
      '`',
      '${',
      '"',
      "'",
      '/',
      ',',
      '...',
      ':',
      '?',
      'constructor',
      '__proto__',
      '1',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
        (source) => {
          try {
            evaluate(source, scope);
          } catch (error) {
            expect(error).toBeInstanceOf(ExpressionError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
