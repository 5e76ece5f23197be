import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallingDocument, expr, js } from '../../../lib/swml/index.js';

const context = createContext({});

const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"',
    "'",
    '\\',
    '`',
    '${x}',
    '%{x}',
    '@{x}',
    '}',
    '{',
    '\n',
    '\u2028',
    '</script>',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

describe('expr', () => {
  it('writes values as literals that evaluate to themselves', () => {
    fc.assert(
      fc.property(scalar, scalar, (left, right) => {
        const expression = expr`[${left}, ${right}]`;
        expect(expression).toMatch(/^\$\{.*\}$/u);
        const source = expression.slice(2, -1);
        expect(source).not.toMatch(/[{}]/);
        const [a, b] = runInContext(source, context) as unknown[];
        // JSON has no -0.
        expect([a, b]).toEqual([left, right].map((value) => (value === 0 ? 0 : value)));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [expr`vars.count > ${3}`, '${vars.count > 3}'],
    [expr`call.from`, '${call.from}'],
    [
      expr`vars.name == ${'A "B" {C}'}`,
      String.raw`\${vars.name == "A \"B\" \u007bC\u007d"}`.slice(1),
    ],
    [expr`a +\n  b`, '${a + b}'],
  ])('%#: %s', (expression, expected) => {
    expect(expression).toBe(expected);
  });

  it.each([NaN, Infinity, -Infinity, 1n as never])('refuses %s', (value) => {
    expect(() => expr`${value}`).toThrow(`An expression cannot hold ${value}; give it a finite`);
  });

  it.each([js`7-${-1}`, js`7- ${-1}`, js`7+${1}`, js`${-2} ** 2 + 4`])(
    'computes with %s',
    (code) => {
      expect(runInContext(code, context)).toBe(8);
    },
  );
});

// What an author may write round a value.
const quotes = ['"', "'", '`', '\\', '/', '//', '/*', '*/', '${', '{', '}', '(', ')', '[', ']'];
const others = [
  'a++',
  'a--',
  'void ',
  'in ',
  'a',
  ' + ',
  ' == ',
  ',',
  '?',
  ':',
  '.test(',
  '.source',
  '\n',
  '"a"',
  "'a'",
  '`a`',
];
const surroundings = fc
  .array(fc.constantFrom(...quotes, ...others, '/a/'), { maxLength: 8 })
  .map((parts) => parts.join(''));

const attack = fc
  .tuple(
    fc.constantFrom('"', "'", '`', '/', '*/', '"}`', '', '\\', '\\"', '${'),
    fc.constantFrom('+secret()+', ';secret();', ',secret(),', '.x||secret()||'),
    fc.constantFrom('"', "'", '`', '/', '/*', '`{"', '', '//', '}'),
  )
  .map((parts) => parts.join(''));

function template(tag: typeof expr | typeof js, literals: string[], values: string[]) {
  try {
    return tag(Object.assign(literals, { raw: literals }), ...values);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return undefined;
  }
}

describe.each([
  ['expr', expr],
  ['js', js],
])('%s, wherever a value stands', (_name, tag) => {
  it('lets nothing in a value be evaluated', () => {
    fc.assert(
      fc.property(surroundings, attack, surroundings, (before, value, after) => {
        const written = template(tag, [before, after], [value]);
        if (written === undefined) return;
        let calls = 0;
        const world = createContext({ a: 'a', secret: () => ++calls });
        const source = tag === expr ? written.slice(2, -1) : written;
        try {
          runInContext(source, world, { timeout: 1000 });
        } catch {
          // Much of it is no JavaScript; what counts is what ran.
        }
        expect(calls).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["call.from == '", "'"],
    ['call.from == "', '"'],
    ['`Hello ', '`'],
    [String.raw`'it\'s `, "'"],
    ['vars["', '"]'],
    ['`${"a"} ', '`'],
    ['/"/.test("', '")'],
    ['a /* " */ + "', '"'],
    ['a++ / "', '"'],
    ['a-- / "', '"'],
    ['a / "', '"'],
    ['[/a/, "', '"]'],
  ])('refuses a value between %s and %s', (before, after) => {
    const attempt = () => tag(Object.assign([before, after], { raw: [before, after] }), 'x');
    expect(attempt).toThrow(TypeError);
    expect(attempt).toThrow(/^Value 1 stands inside quotes, .*leave the quotes out/);
  });

  it.each([
    ["'a' + ", " + 'b'", `'a' + "x" + 'b'`],
    [String.raw`'it\'s ' + `, '', String.raw`'it\'s ' + "x"`],
    ['`a ${', '}`', '`a ${"x"}`'],
    [`/"/.test(`, ')', `/"/.test("x")`],
    ['a / 2 + "\'" + ', ' / 3', `a / 2 + "'" + "x" / 3`],
  ])('takes a value between %s and %s', (before, after, expected) => {
    const written = tag(Object.assign([before, after], { raw: [before, after] }), 'x');
    expect(tag === expr ? written.slice(2, -1) : written).toBe(expected);
  });
});

describe('js', () => {
  it('writes a condition that `when` takes', () => {
    const condition = js`vars.name == ${'O"Brien'} && vars.count < ${3}`;
    expect(condition).toBe(String.raw`vars.name == "O\"Brien" && vars.count < 3`);
    const document = new CallingDocument().cond([{ when: condition, then: [{ hangup: {} }] }]);
    expect(document.toJSON().sections.main).toHaveLength(1);
  });
});
