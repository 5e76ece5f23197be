import type { Bounds } from './bounds.js';
import type { Check } from './check.js';
import { isPlainObject } from '../json/is-plain.js';

/** The only version of SWML there is. */
export const SWML_VERSION = '1.0.0';

/** Whether a value is a whole document: `sections` with a `main`, and at most a `version` beside. */
export function isDocumentOf(value: unknown, isSteps: Check, bounds?: Bounds): boolean {
  if (!isPlainObject(value) || !isPlainObject(value.sections)) return false;
  const { version = SWML_VERSION, sections } = value;
  const keys = Object.keys(value);
  const names = Object.keys(sections);
  return (
    version === SWML_VERSION &&
    bounds?.hold(keys.length + names.length) !== false &&
    keys.every((key) => key === 'version' || key === 'sections') &&
    Object.hasOwn(sections, 'main') &&
    names.every((name) => isSteps(sections[name]))
  );
}
