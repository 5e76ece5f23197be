import { method } from '../method/method.js';
import * as t from '../schema/index.js';
import { sound } from './sound.js';

const schema = t.object({
  /** What the caller hears first: one sound or several, as in `play`. */
  play: t.union(sound, t.list(sound), t.expression, t.list(t.expression)),

  /** Loudness in dB, -40 to 40. Default 0. */
  volume: t.optional(t.number({ minimum: -40, maximum: 40 })),

  /** Voice that speaks `say:` texts. Default `Polly.Salli`. */
  say_voice: t.optional(t.string()),

  /** Language of `say:` texts, as a tag such as `de-DE`. Default `en-US`. */
  say_language: t.optional(t.string()),

  /** Gender of the voice where `say_voice` leaves it open. Default `female`. */
  say_gender: t.optional(t.string()),

  /** How many digits to collect. Default 1. */
  max_digits: t.optional(t.expressionOr(t.integer())),

  /** Keys that end the input early, such as `#` or `*#`. None by default. */
  terminators: t.optional(t.string()),

  /** Seconds that may pass between two digits. Default 5. */
  digit_timeout: t.optional(t.expressionOr(t.number())),

  /** Seconds that may pass before the input begins. Default 5. */
  initial_timeout: t.optional(t.expressionOr(t.number())),

  /** Seconds after which speech recognition gives up. Turns speech input on. */
  speech_timeout: t.optional(t.expressionOr(t.number())),

  /** Seconds of quiet that count as the end of what was said. Turns speech input on. */
  speech_end_timeout: t.optional(t.expressionOr(t.number())),

  /** Language that is listened for, as a tag such as `de-DE`. Turns speech input on. */
  speech_language: t.optional(t.string()),

  /**
   * Words that are likely to be said; all of them written out, or all of them expressions. Turns
   * speech input on.
   */
  speech_hints: t.optional(t.union(t.list(t.string()), t.list(t.expression))),

  /** Recognition engine, such as `Deepgram` or `Google`. By default SignalWire chooses. */
  speech_engine: t.optional(t.string()),

  /** The http(s) URL that is told what was collected. */
  status_url: t.optional(t.string()),
});

/** What `prompt` takes. */
export interface PromptParams extends t.Static<typeof schema> {}

/** The builder method of `prompt`. */
export interface PromptStep {
  /**
   * Plays something and collects digits, speech or both; the answer is in `prompt_value`, and
   * `prompt_result` is `match_digits`, `match_speech`, `no_match`, `no_input` or `failed`. Digits
   * alone unless a speech parameter is given; then speech alone unless a digit parameter is, too.
   *
   * @see SWML reference, `prompt`
   */
  prompt(params: PromptParams): this;
}

/** Description of `prompt`. */
export const prompt = method<PromptStep, { prompt: PromptParams }>('prompt', schema);
