import * as t from '../../../schema/index.js';
import { fillers } from '../fillers/fillers.js';
import { phrases } from '../fillers/phrases.js';
import { turnFillers } from '../fillers/turn-fillers.js';
import { multilingualLanguage } from './multilingual-language.js';

const schema = t.object({
  /** The voices, one for each language. */
  languages: t.list(multilingualLanguage),

  /** Codes of the only languages that the agent may change to. By default it follows the caller. */
  allowed: t.optional(t.list(t.string())),

  /**
   * Engine that recognises speech and language. Default `deepgram`. `openai_asr_engine` wins over
   * it.
   */
  engine: t.optional(t.string()),

  /** The engine's model, which must know several languages at once. Default `nova-3`. */
  model: t.optional(t.string()),

  /** Provider of the recognition. Default: the agent's, or `deepgram`. */
  provider: t.optional(t.string()),

  /** Code of the language in which the agent begins. Default `en`. */
  start_language: t.optional(t.string()),

  /** Words that must be heard in another language before the agent changes, from 1. Default 2. */
  min_switch_words: t.optional(t.integer({ minimum: 1 })),

  /** Phrases while the model thinks: by language, or a list that is translated. */
  fillers: t.optional(t.union(phrases, fillers)),

  /** Phrases while a function runs: by language, or a list that is translated. */
  function_fillers: t.optional(t.union(phrases, fillers)),

  /**
   * Short sounds of attention while the caller spells or dictates: by language, or a list for all.
   * A path or URL is played.
   */
  turn_fillers: t.optional(t.union(phrases, turnFillers)),
});

/** How an agent follows the caller from one language to another. */
export interface AiMultilingual extends t.Static<typeof schema> {}

/** How an agent follows the caller from one language to another. */
export const multilingual = t.named<AiMultilingual>(schema);
