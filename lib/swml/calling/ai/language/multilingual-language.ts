import * as t from '../../../schema/index.js';
import { voiceOptions } from './voice-options.js';

const schema = t.object({
  ...voiceOptions,

  /** Code of the language, or `default` for all that are not listed. */
  language: t.string(),

  /**
   * Who speaks: engine, dot, voice, and a model if wanted. At least the `default` language or the
   * first one needs a voice.
   */
  voice: t.optional(t.string()),
});

/** The voice of one language. */
export interface AiMultilingualLanguage
  extends t.Shape<typeof voiceOptions>, t.Static<typeof schema> {}

/** The voice of one language. */
export const multilingualLanguage = t.named<AiMultilingualLanguage>(schema);
