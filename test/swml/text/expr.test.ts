import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expr } from '../../../lib/swml/index.js';

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

  it.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => expr`${value}`).toThrow(new TypeError(`An expression cannot hold ${value}.`));
  });
});
