import { describe, expect, it } from 'vitest';
import { itemPath, propertyPath, sectionPath } from '../../lib/swml/path.js';

describe('paths', () => {
  it('writes plain words with a dot and others in brackets', () => {
    expect(propertyPath('main[0].switch.case', '1')).toBe('main[0].switch.case.1');
    expect(propertyPath('main[0].set', 'a "b"')).toBe('main[0].set["a \\"b\\""]');
    expect(propertyPath('main[0].set', '')).toBe('main[0].set[""]');
    expect(itemPath('main', 3)).toBe('main[3]');
  });

  it('names a section by its name', () => {
    expect([sectionPath('main'), sectionPath('my section')]).toEqual([
      'main',
      'sections["my section"]',
    ]);
  });
});
