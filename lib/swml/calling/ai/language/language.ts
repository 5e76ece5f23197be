import * as t from '../../../schema/index.js';
import { phrases } from '../fillers/phrases.js';
import { pronunciations } from '../pronunciation.js';
import { voiceOptions } from './voice-options.js';

const schema = t.object({
  ...voiceOptions,

  /** Name of the language, for the model, such as `French`. */
  name: t.string(),

  /**
   * Code that speech recognition listens for, such as `fr-FR`; `multi` for all that it knows; or up
   * to three codes.
   */
  code: t.union(t.string(), t.list(t.string(), { maxItems: 3 })),

  /** Who speaks: engine, dot, voice, and a model if wanted, as in `elevenlabs.rachel`. */
  voice: t.string(),

  /**
   * Codes to listen for.
   *
   * @deprecated Use `code`, beside which this has no effect.
   */
  listen_language: t.optional(t.union(t.string(), t.list(t.string()))),

  /** Whether the model chooses the mood. Cartesia and MiniMax only. Default `false`. */
  auto_emotion: t.optional(t.boolean()),

  /**
   * Whether the model chooses the speed. Cartesia, ElevenLabs, Fish, Inworld, MiniMax, Rime and
   * Smallest only. Default `false`.
   */
  auto_speed: t.optional(t.boolean()),

  /**
   * Phrases while a function runs.
   *
   * @deprecated Use `function_fillers`.
   */
  fillers: t.optional(phrases),

  /** Phrases while a function runs. */
  function_fillers: t.optional(phrases),

  /** Phrases while the model thinks about its next answer. */
  speech_fillers: t.optional(phrases),

  /** Short sounds of attention while the caller spells or dictates; see `turn_filler_sources`. */
  turn_fillers: t.optional(phrases),

  /** How words are spoken in this language. */
  pronounce: t.optional(pronunciations),
});

/** A language that the agent speaks. */
export interface AiLanguage extends t.Shape<typeof voiceOptions>, t.Static<typeof schema> {}

/** Languages that the agent speaks. */
export const languages = t.list(t.named<AiLanguage>(schema));
