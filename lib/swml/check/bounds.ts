import { isJson, type Extent } from '../json/is-json.js';
import { isPlain } from '../json/is-plain.js';
import { MAX_CONTAINERS, MAX_DEPTH } from '../json/limits.js';
import type { Check } from './check.js';

/**
 * Steps are not counted themselves, so whatever else a value stands in counts for two: what is refused here for its
 * depth may be within the limits yet, but never the other way round.
 */
const LEVEL = 2;

/** Keeps checks to plain data that has an end. Without them a check trusts that it is given such data. */
export class Bounds implements Extent {
  depth = 0;
  containers = 0;

  /** Before a value that stands in nothing else. */
  begin(): void {
    this.depth = 0;
    this.containers = 0;
  }

  /** The check of a list or an object, within the bounds. */
  around(check: Check): Check {
    return (value) => {
      if (!isPlain(value)) return false;
      if (this.depth > MAX_DEPTH || ++this.containers > MAX_CONTAINERS) return false;
      this.depth += LEVEL;
      const fits = check(value);
      this.depth -= LEVEL;
      return fits;
    };
  }

  /** The check of a value that may be anything at all. */
  readonly anything: Check = (value) => isJson(value, this);
}
