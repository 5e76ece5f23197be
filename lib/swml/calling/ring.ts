import { shorthand } from '../method/method.js';
import { play } from './play.js';

/** The builder method that plays a ring tone. */
export interface RingStep {
  /**
   * Plays a country's ring tone: `play` with a `ring:` sound.
   *
   * @param country Two-letter code of the country. Default `us`.
   * @param seconds How long it rings. Without it, a single ring.
   * @see SWML reference, `play`
   */
  ring(country?: string, seconds?: number): this;
}

/** Description of the shorthand `ring`. */
export const ring = shorthand<RingStep>(play, (country = 'us', seconds) => ({
  url: seconds === undefined ? `ring:${country}` : `ring:${seconds}:${country}`,
}));
