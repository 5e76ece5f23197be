import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../../lib/swml/check/explain/near-miss.js';

describe('didYouMean', () => {
  it.each([
    ['volum', 'volume'],
    ['volumee', 'volume'],
    ['vloume', 'volume'],
    ['VOLUME', 'volume'],
    ['ulr', 'url'],
    ['url_', 'url'],
  ])('takes %s for %s', (written, meant) => {
    expect(didYouMean(written, ['url', 'volume', 'play'])).toBe(`; did you mean ${meant}?`);
  });

  it.each([['x'], ['loudness'], ['']])('keeps silent about %j', (written) => {
    expect(didYouMean(written, ['url', 'volume', 'play'])).toBe('');
  });
});
