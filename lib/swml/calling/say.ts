import { shorthand } from '../method/method.js';
import { spoken } from '../text/spoken.js';
import { play, type PlayOneParams } from './play.js';

/** How a text is spoken. */
export interface SayOptions extends Pick<PlayOneParams, 'auto_answer' | 'volume' | 'status_url'> {
  /** The voice, such as `Polly.Salli`, which is the default. */
  voice?: string | undefined;
  /** The language of the text, such as `en-US`, which is the default. */
  language?: string | undefined;
  /** The gender of the voice where `voice` leaves it open. Default `female`. */
  gender?: string | undefined;
}

/** The builder method that speaks. */
export interface SayStep {
  /**
   * Speaks a text: `play` with a `say:` sound. Expressions in the text are evaluated, so bring
   * in what a caller controls with the `say` or `text` template.
   *
   * @param text The text, with or without `say:` before it. Line breaks become spaces.
   * @see SWML reference, `play`
   */
  say(text: string, options?: SayOptions): this;
}

/** Description of the shorthand `say`. */
export const say = shorthand<SayStep>(play, (text, options) => {
  // What is no text is left to the check, which says what is wanted.
  const url = typeof text === 'string' ? sentence(text) : text;
  if (!options) return { url };
  const { voice, language, gender, ...rest } = options;
  return {
    url,
    say_voice: voice,
    say_language: language,
    say_gender: gender,
    ...rest,
  };
});

function sentence(text: string): string {
  return spoken(text.startsWith('say:') ? text : `say:${text}`);
}
