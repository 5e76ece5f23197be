import type { Leg } from './leg.js';

/** Ends whatever a script does, because somebody hung up. */
export class LegGone extends Error {
  override readonly name = 'LegGone';

  constructor(readonly leg: Leg) {
    super(`${leg.who} hung up`);
  }
}
