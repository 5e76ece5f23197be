import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJson } from '../../../lib/swml/json/is-json.js';

describe('isJson', () => {
  it('accepts whatever JSON.parse makes', () => {
    fc.assert(fc.property(fc.json(), (text) => isJson(JSON.parse(text))));
  });

  it.each([
    [undefined],
    [NaN],
    [1n],
    [Symbol('x')],
    [() => 1],
    [new Date()],
    [new Map()],
    [[undefined]],
    [{ a: undefined }],
    [{ a: [Infinity] }],
    [{ toJSON: () => 1 }],
  ])('refuses %o', (value) => {
    expect(isJson(value)).toBe(false);
  });

  it('accepts an object without a prototype', () => {
    expect(isJson(Object.assign(Object.create(null) as object, { a: 1 }))).toBe(true);
  });

  it('refuses cycles and bottomless nesting', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = { deep };
    expect([isJson(loop), isJson(deep)]).toEqual([false, false]);
  });
});
