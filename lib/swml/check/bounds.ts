import { isJson, type Extent } from '../json/is-json.js';
import { isPlain } from '../json/is-plain.js';
import { MAX_DEPTH, MAX_VALUES } from '../json/limits.js';
import type { Check } from './check.js';

/** Parameters stand in a step, a list of steps, the sections and the document. */
const DEPTH_OF_PARAMS = 4;

/**
 * Nested steps are not counted themselves, so whatever else a value stands in counts for two: what is refused here for
 * its depth may be within the limits yet, but never the other way round.
 */
const LEVEL = 2;

/** Keeps checks to plain data that has an end. Without them a check trusts that it is given such data. */
export class Bounds implements Extent {
  depth = DEPTH_OF_PARAMS;
  values = 0;

  /** Before a document of its own. */
  begin(): void {
    this.depth = DEPTH_OF_PARAMS;
    this.values = 0;
  }

  /** Counts the values that a list or an object holds: whether there are not too many by now. */
  hold(values: number): boolean {
    this.values += values;
    return this.values <= MAX_VALUES;
  }

  /** The check of a list or an object, within the bounds. */
  around(check: Check): Check {
    return (value) => {
      if (!isPlain(value) || this.depth > MAX_DEPTH) return false;
      this.depth += LEVEL;
      const fits = check(value);
      this.depth -= LEVEL;
      return fits;
    };
  }

  /** The check of a value that may be anything at all. */
  readonly anything: Check = (value) => isJson(value, this);
}
