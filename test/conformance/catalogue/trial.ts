import type { Deviation } from '../tally.js';

/** What came of putting many values at one place. */
export interface Trial {
  /** Values that this package took there. */
  readonly accepted: unknown[];
  readonly refused: unknown[];
  /** In how many documents it was tried. */
  hosts: number;
  /** The first value of which this package and the official schema think differently. */
  difference?: Deviation;
}
