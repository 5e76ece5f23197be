import { describe, expect, it } from 'vitest';
import { isCyclic } from '../../../lib/swml/json/is-cyclic.js';

describe('isCyclic', () => {
  it('tells a part that is shared from one that contains itself', () => {
    const part = { a: 1 };
    expect(isCyclic({ left: part, right: [part, part] })).toBe(false);
    const loop: { inner: unknown[] } = { inner: [] };
    loop.inner.push({ loop });
    expect(isCyclic({ loop })).toBe(true);
  });

  it('is quick with many shared parts and deep nesting', () => {
    let shared: unknown = 'x';
    for (let level = 0; level < 100_000; level++) shared = [shared, shared];
    expect(isCyclic(shared)).toBe(false);
  });
});
