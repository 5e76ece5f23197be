import { describe, expect, it } from 'vitest';
import { parse } from '../../../lib/swml/parse/parse-swml.js';
import { MAX_PROBLEMS } from '../../../lib/swml/problem.js';
import { validate } from '../../../lib/swml/validate.js';

const calling = { flavour: 'calling' } as const;
const inMain = (steps: unknown) => ({ sections: { main: steps } });

/** How many characters a report has, all in all. */
function sizeOf(report: { readonly problems: readonly object[] }): number {
  return JSON.stringify(report.problems).length;
}

describe('a text that is wrong everywhere', () => {
  it('gets a report of bounded length, however long its keys and values are', () => {
    const ones = '1,'.repeat(100_000);
    const key = 'k'.repeat(100_000);
    const texts = [
      `{"sections":{"${key}":[${ones}1]}}`,
      `sections: {main: &a [${ones}1], b0: *a, b1: *a, b2: *a}`,
      JSON.stringify(inMain(Array.from({ length: 5_000 }, () => ({ [key.slice(0, 100)]: 'x' })))),
      JSON.stringify({
        sections: {
          main: [{ hangup: {} }],
          [key]: Array.from({ length: 1_000 }, () => ({ goto: { label: 'nowhere' } })),
        },
      }),
      JSON.stringify(
        inMain([{ goto: { label: key } }, { [key]: 1, b: key }, { play: [key, key] }]),
      ),
    ];
    for (const text of texts) {
      const report = parse(text, calling);
      expect(report.problems.length).toBeLessThanOrEqual(MAX_PROBLEMS);
      expect(sizeOf(report)).toBeLessThan(1_000_000);
    }
  });

  it('does not cost more with each further value than that one', () => {
    // Quadratic, each of these would outlast the test.
    const many = Array.from({ length: 20_000 }, (_, index) => `k${index}`);
    const unknownKeys = Object.fromEntries(many.map((key) => [key, 1]));
    const labels = many.flatMap((label) => [{ label }, { goto: { label: `${label}x` } }]);
    const works = [
      [{ play: { url: 'say:x', ...unknownKeys } }],
      [{ pay: { payment_connector_url: 'x', prompts: [{ for: 'x', actions: [unknownKeys] }] } }],
      [{ switch: { variable: 'x', case: Object.fromEntries(many.map((key) => [key, 1])) } }],
      labels,
      [unknownKeys],
    ];
    for (const steps of works) {
      const { valid, problems } = validate(inMain(steps), calling);
      expect([valid, problems.length <= MAX_PROBLEMS]).toEqual([false, true]);
    }
  });

  it('has its errors reported, whatever is doubtful before them', () => {
    const withoutDefault = () => ({ switch: { variable: 'x', case: {} } });
    const doubtful = Array.from({ length: 2 * MAX_PROBLEMS }, withoutDefault);
    const { valid, problems } = validate(
      inMain([...doubtful, { goto: { label: 'nowhere' } }]),
      calling,
    );
    expect(valid).toBe(false);
    expect(problems.length).toBe(MAX_PROBLEMS + 1);
    expect(problems.at(-1)).toMatchObject({ rule: 'unknown-label' });
  });
});

describe('a text that unfolds to more than it is', () => {
  const many = `[${'1,'.repeat(300_000)}1]`;
  const deep = (levels: number, inner: string) =>
    `${'{x: '.repeat(levels)}${inner}${'}'.repeat(levels)}`;

  it.each([
    [
      'variables with one list many times',
      `sections: {main: [{set: {a: &a ${many}, b: *a, c: *a, d: *a}}]}`,
      'too-large',
    ],
    [
      'sections with one list of steps many times',
      `sections: {main: &m [${'{unset: a},'.repeat(40_000)}{hangup: {}}], ${Array.from({ length: 30 }, (_, index) => `s${index}: *m`).join(', ')}}`,
      'too-large',
    ],
    [
      'sections without end that share a list',
      `sections: {main: &m [${'{unset: a},'.repeat(9_949)}{hangup: {}}], ${Array.from({ length: 49 }, (_, index) => `s${index}: *m`).join(', ')}, ${Array.from({ length: 2_400 }, (_, index) => `z${index}: [{hangup: {}}]`).join(', ')}}`,
      'too-large',
    ],
    [
      'a map in itself, as deep again',
      `sections: {main: [{set: {p: &a ${deep(250, '1')}, q: ${deep(247, '*a')}}}]}`,
      'too-deep',
    ],
  ])('is refused: %s', (_, text, rule) => {
    const report = parse(text, calling);
    expect(report.valid).toBe(false);
    expect(report.problems.map((problem) => problem.rule)).toEqual([rule]);
  });
});
