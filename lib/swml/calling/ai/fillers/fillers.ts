import * as t from '../../../schema/index.js';
import { phrases } from './phrases.js';
import { phrasesByLanguage } from './phrases-by-language.js';

const schema = t.mapWith(
  {
    ...phrasesByLanguage,

    /** Phrases that are translated into the language of the conversation. */
    auto: t.optional(phrases),
  },
  phrases,
);

/** Phrases that fill a pause, by language code. */
export interface AiFillers extends t.Shape<typeof phrasesByLanguage>, t.Static<typeof schema> {}

/** Phrases that fill a pause, by language code. */
export const fillers = t.named<AiFillers>(schema);
