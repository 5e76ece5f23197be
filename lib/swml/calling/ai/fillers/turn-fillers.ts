import * as t from '../../../schema/index.js';
import { phrases } from './phrases.js';
import { phrasesByLanguage } from './phrases-by-language.js';

const schema = t.mapWith(phrasesByLanguage, phrases);

/** Short sounds of attention while the caller goes on, by language code. None is translated. */
export interface AiTurnFillers extends t.Shape<typeof phrasesByLanguage>, t.Static<typeof schema> {}

/** Short sounds of attention while the caller goes on, by language code. */
export const turnFillers = t.named<AiTurnFillers>(schema);
