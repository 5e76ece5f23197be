import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlain } from '../../../lib/swml/json/to-plain.js';

const messages = (value: unknown) =>
  toPlain(value).problems.map((problemAt) => {
    const { path, message } = problemAt('main[0].set');
    return `${path}: ${message}`;
  });

describe('toPlain', () => {
  it('copies any JSON value as JSON itself would', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'medium' }), (value) => {
        // This key alone is left out; see below.
        fc.pre(!JSON.stringify(value).includes('"__proto__":'));
        const { value: copy, functions, problems } = toPlain(value);
        expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
        expect([functions, problems]).toEqual([0, []]);
      }),
    );
  });

  it('shares nothing with the original', () => {
    const original = { list: [{ text: 'before' }] };
    const { value } = toPlain(original);
    original.list[0]!.text = 'after';
    expect(value).toEqual({ list: [{ text: 'before' }] });
  });

  it('treats undefined, dates and objects with toJSON as JSON does', () => {
    class Link {
      toJSON() {
        return { href: 'https://example.com', note: undefined };
      }
    }
    const value = {
      gone: undefined,
      date: new Date(0),
      link: new Link(),
      url: new URL('https://example.com/a'),
      own: { toJSON: () => 5 },
      list: [1, undefined, 2],
    };
    expect(toPlain(value).value).toStrictEqual({
      date: '1970-01-01T00:00:00.000Z',
      link: { href: 'https://example.com' },
      url: 'https://example.com/a',
      own: 5,
      list: [1, null, 2],
    });
  });

  it.each([['text'], [{ nested: true }]])('leaves a __proto__ key out: %j', (hidden) => {
    const value: unknown = JSON.parse(`{"a":{"__proto__":${JSON.stringify(hidden)},"b":1}}`);
    const { value: copy } = toPlain(value);
    expect(JSON.stringify(copy)).toBe('{"a":{"b":1}}');
    expect(Object.getPrototypeOf((copy as { a: object }).a)).toBe(Object.prototype);
  });

  it('copies the own properties of an instance', () => {
    class Dto {
      from = '+15551230000';
      get hidden() {
        return 1;
      }
    }
    expect(toPlain(new Dto()).value).toStrictEqual({ from: '+15551230000' });
  });

  it('counts functions and keeps them', () => {
    const build = () => undefined;
    const { functions, value } = toPlain({ a: build, b: [build] });
    expect(functions).toBe(2);
    expect(value).toEqual({ a: build, b: [build] });
  });

  it.each([
    [1n, ': is a BigInt, which JSON cannot carry; convert it with Number() or String()'],
    [{ a: { b: NaN } }, '.a.b: is NaN, which JSON cannot carry'],
    [[-Infinity], '[0]: is -Infinity, which JSON cannot carry'],
    [{ 'a b': Symbol('x') }, '["a b"]: is a symbol, which JSON cannot carry'],
    [{ a: new Date(NaN) }, '.a: is an invalid date'],
    [{ a: Promise.resolve() }, '.a: is a promise; await it first'],
    [{ a: new Map() }, '.a: is a Map, which JSON would send empty'],
    [{ a: new Set() }, '.a: is a Set, which JSON would send empty'],
    [{ a: /x/ }, '.a: is RegExp, which JSON cannot carry; pass plain data'],
  ])('refuses what JSON would lose: %o', (value, message) => {
    expect(messages(value)).toEqual([`main[0].set${message}`]);
  });

  it('lists every misfit, not only the first', () => {
    expect(messages({ a: 1n, b: [NaN, { c: Symbol('x') }] })).toHaveLength(3);
  });

  it('refuses what contains itself', () => {
    const loop: Record<string, unknown> = { a: {} };
    loop.b = [loop];
    expect(messages(loop)).toEqual([
      'main[0].set: contains itself; SWML is a tree; repeat steps with goto or execute',
    ]);
  });

  it.each([10_000, 1_000_000])(
    'refuses nesting of %i levels without a stack overflow',
    (levels) => {
      let deep: unknown = 'bottom';
      for (let level = 0; level < levels; level++) deep = level % 2 ? [deep] : { deep };
      expect(messages(deep)).toEqual(['main[0].set: is nested deeper than 500 levels']);
    },
  );

  it('counts the levels that the value already stands in', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 400; level++) deep = [deep];
    expect(toPlain(deep, 50).problems).toEqual([]);
    expect(toPlain(deep, 150).problems).toHaveLength(1);
  });

  it('refuses an avalanche of shared parts', () => {
    let shared: unknown = 'x';
    for (let level = 0; level < 40; level++) shared = [shared, shared];
    expect(messages(shared)).toEqual(['main[0].set: holds more than 1000000 values']);
  });

  it('lets errors of a toJSON method through', () => {
    const broken = {
      toJSON() {
        throw new RangeError('mine');
      },
    };
    expect(() => toPlain(broken)).toThrow(new RangeError('mine'));
  });
});
