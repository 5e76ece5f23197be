import type { Check } from './check.js';
import { isObject } from './is-object.js';

/** The only version of SWML there is. */
export const SWML_VERSION = '1.0.0';

/** Whether a value is a whole document: `sections` with a `main`, and at most a `version` beside. */
export function isDocumentOf(value: unknown, isSteps: Check): boolean {
  if (!isObject(value) || !isObject(value.sections)) return false;
  const { version = SWML_VERSION, sections } = value;
  return (
    version === SWML_VERSION &&
    Object.keys(value).every((key) => key === 'version' || key === 'sections') &&
    Object.hasOwn(sections, 'main') &&
    Object.keys(sections).every((name) => isSteps(sections[name]))
  );
}
