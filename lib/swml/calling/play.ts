import { method } from '../method/method.js';
import * as t from '../schema/index.js';
import { sound } from './sound.js';

const options = {
  /** Whether the call is answered first. With `false` it is heard as early media. Default `true`. */
  auto_answer: t.optional(t.expressionOr(t.boolean())),

  /** Loudness in dB, -40 to 40. Default 0. */
  volume: t.optional(t.expressionOr(t.number({ minimum: -40, maximum: 40 }))),

  /** Voice that speaks `say:` texts. Default `Polly.Salli`. */
  say_voice: t.optional(t.string()),

  /** Language of `say:` texts, as a tag such as `de-DE`. Default `en-US`. */
  say_language: t.optional(t.string()),

  /** Gender of the voice where `say_voice` leaves it open. Default `female`. */
  say_gender: t.optional(t.string()),

  /** The http(s) URL that is told when playing starts, pauses, ends or fails. */
  status_url: t.optional(t.string()),
};

const one = t.object({
  ...options,

  /** The sound: `say:…`, `silence:…`, `ring:…`, the http(s) URL of a file, or an expression. */
  url: t.expressionOr(sound),
});

const many = t.object({
  ...options,

  /** Sounds to play one after the other; all of them written out, or all of them expressions. */
  urls: t.union(t.list(sound), t.list(t.expression)),
});

/** What `play` takes for one sound. */
export interface PlayOneParams
  extends t.Static<typeof one>, t.Without<'urls', t.Static<typeof many>> {}

/** What `play` takes for several sounds. */
export interface PlayManyParams
  extends t.Static<typeof many>, t.Without<'url', t.Static<typeof one>> {}

/** What `play` takes: one sound or several. */
export type PlayParams = PlayOneParams | PlayManyParams;

/** The builder method of `play`. */
export interface PlayStep {
  /**
   * Plays sounds to the caller: spoken text, audio files, ring tones or silence.
   *
   * @param what One sound, several, or the parameters as on the wire.
   * @see SWML reference, `play`
   */
  play(what: string | readonly string[] | PlayParams): this;
}

/** Description of `play`. */
export const play = method<PlayStep, { play: PlayParams }>('play', t.union(one, many), (what) => {
  if (typeof what === 'string') return { url: what };
  return isList(what) ? { urls: what } : what;
});

// Array.isArray does not tell lists that nobody may change from other objects.
function isList(what: readonly string[] | PlayParams): what is readonly string[] {
  return Array.isArray(what);
}
