import { shorthand } from '../method/method.js';
import { play } from './play.js';

/** The builder method that plays silence. */
export interface SilenceStep {
  /**
   * Plays silence: `play` with a `silence:` sound. Unlike `sleep`, it answers the call.
   *
   * @param seconds How long, in seconds; fractions are allowed.
   * @see SWML reference, `play`
   */
  silence(seconds: number): this;
}

/** Description of the shorthand `silence`. */
export const silence = shorthand<SilenceStep>(play, (seconds) => ({ url: `silence:${seconds}` }));
