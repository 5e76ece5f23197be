import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preview } from '../../../lib/swml/check/explain/preview.js';

describe('preview', () => {
  it('is the JSON of a value, where there is room for it', () => {
    const value = fc.oneof(fc.jsonValue(), fc.object({ withDate: true, withSparseArray: true }));
    fc.assert(
      fc.property(value, (given) => preview(given, 1_000_000) === (JSON.stringify(given) ?? '')),
    );
    expect([undefined, 7n, Symbol('x'), null].map((given) => preview(given, 100))).toEqual([
      'undefined',
      '7n',
      'Symbol(x)',
      'null',
    ]);
  });

  it('is not much longer than wanted, and has an end', () => {
    const loop: unknown[] = [];
    loop.push(loop, { loop });
    const wide = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [index, 'x']));
    for (const large of [loop, wide, 'x'.repeat(10_000), Array(10_000).fill(1)]) {
      expect(preview(large, 100).length).toBeLessThan(300);
    }
  });
});
