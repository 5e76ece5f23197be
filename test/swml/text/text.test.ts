import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say, text } from '../../../lib/swml/index.js';
import { expand } from './expander.js';

const pieces = (all: readonly string[]) =>
  fc.array(fc.constantFrom(...all), { maxLength: 6 }).map((parts) => parts.join(''));

// What a caller may say: openers, halves of openers, and what could become one when it is dropped.
const SIGNS = ['$', '%', '@', '{', '}', '{}', '${', '%{', '@{', '${call.from}', '$$', '{{'];
const OTHERS = ['a', ' ', '', '\n', '\r\n', '\u2028', '\u200b', '"', "'", '\\'];
const value = pieces([...SIGNS, ...OTHERS]);
const literal = pieces(['', ...SIGNS.slice(0, 5), 'x', 'Total $', '{USD}', '%{a}', '${b}', '\n']);
const template = fc
  .array(literal, { minLength: 1, maxLength: 5 })
  .chain((literals) =>
    fc.tuple(
      fc.constant(literals),
      fc.array(value, { minLength: literals.length - 1, maxLength: literals.length - 1 }),
    ),
  );

const asTemplate = (literals: string[]) => Object.assign(literals, { raw: literals });

function build(tag: typeof text, literals: string[], values: string[]): string | undefined {
  try {
    return tag(asTemplate(literals), ...values);
  } catch {
    return undefined; // a value inside an expression, refused
  }
}

const countOpeners = (part: string) => part.match(/[$%@]\{/g)?.length ?? 0;

describe.each([
  ['text', text],
  ['say', say],
])('%s', (_, tag) => {
  it('lets no value begin an expression, alone or at its edges', () => {
    fc.assert(
      fc.property(template, ([literals, values]) => {
        const result = build(tag, literals, values);
        const allowed = literals.reduce((sum, part) => sum + countOpeners(part), 0);
        if (result !== undefined) expect(countOpeners(result)).toBeLessThanOrEqual(allowed);
      }),
      { numRuns: 5000 },
    );
  });

  it('lets SignalWire evaluate only what the author wrote', () => {
    fc.assert(
      fc.property(template, ([literals, values]) => {
        const result = build(tag, literals, values);
        if (result === undefined) return;
        const written = literals.flatMap((part) => expand(tag(asTemplate([part]))).evaluated);
        for (const evaluated of expand(result).evaluated) expect(written).toContain(evaluated);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('text', () => {
  it.each([
    [text`Hello ${'Ann'}`, 'Hello Ann'],
    [text`Hello ${'${call.from}'}`, 'Hello $ {call.from}'],
    [text`Hello ${'%{call.from}'} and ${'@{sleep 9}'}`, 'Hello % {call.from} and @ {sleep 9}'],
    [text`You owe $${'5'}`, 'You owe $5'],
    [text`You owe $${'{call.from}'}`, 'You owe $ {call.from}'],
    [text`${'a$'}{x}`, 'a$ {x}'],
    [text`${'$'}${''}${'{x}'}`, '$ {x}'],
    [text`${'$'}${null}${undefined}{x}`, '$ {x}'],
    [text`${'$${{x}}'}`, '$$ {{x}}'],
    [text`price 5$ {ok}, 100% {fine}`, 'price 5$ {ok}, 100% {fine}'],
    [text`\${vars.name} is ${'$'}`, '${vars.name} is $'],
    [text`${1}, ${2n}, ${true}, ${null}, ${undefined}`, '1, 2, true, , '],
    [text`two\nlines ${'and\nmore'}`, 'two\nlines and\nmore'],
  ])('%#: %s', (result, expected) => {
    expect(result).toBe(expected);
  });

  it.each([
    [['${vars.', '}']],
    [['%{vars.', '}']],
    [['@{sleep ', '}']],
    [['${f({ a: 1 }, ', ')}']],
    [['${"}" + ', '}']],
    [['${"{" + x} and ', ' }']],
    [['${a ', '', '}']],
  ])('refuses a value inside the expression of %j', (literals) => {
    const values = literals.slice(1).map(() => 'x');
    expect(() => text(asTemplate(literals), ...values)).toThrow(TypeError);
    expect(() => text(asTemplate(literals), ...values)).toThrow(
      'stands inside an expression; write the whole expression with expr`…`',
    );
  });

  it('takes values after an expression that is closed', () => {
    expect(text`\${vars.a} ${'x'} %{b} ${'y'}`).toBe('${vars.a} x %{b} y');
    expect(text`{ $ } ${'x'}`).toBe('{ $ } x');
  });
});

describe('say', () => {
  it('makes a sound on one line', () => {
    expect(say`Hello ${'Ann\n\u2028Lee'}\n  and welcome`).toBe('say:Hello Ann Lee and welcome');
  });

  it('is quick with as many blanks as a caller likes', () => {
    // Tried anew from each blank, this would outlast the test.
    const blanks = ' '.repeat(200_000);
    expect(say`a ${`x${blanks}y\n`}`).toBe(`say:a x${blanks}y `);
  });

  it('makes one blank of line breaks and all blanks around them', () => {
    const folded = (words: string) => words.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
    const blank = fc.constantFrom(' ', '\t', '\n', '\r\n', '\u2028', '\u00a0', 'a');
    const texts = fc.array(blank, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, (words) => say`${words}` === `say:${folded(words)}`));
  });

  it('folds line breaks before it looks for openers', () => {
    expect(say`${'$\n{call.from}'}`).toBe('say:$ {call.from}');
  });
});
