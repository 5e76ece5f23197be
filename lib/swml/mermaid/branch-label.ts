import type { NestedPlace } from '../walk/nested-place.js';

/** What stands at the arrow to nested steps: the condition, the value of a case, or the name of the place. */
export function branchLabel({ holder, key }: NestedPlace): string {
  const { when } = holder;
  // A case of `switch` may have any name, and steps in place of a condition beside it.
  return key === 'then' && typeof when === 'string' ? when : String(key) || '""';
}
