import * as t from '../../schema/index.js';

const schema = t.object({
  /** The word as it is written. */
  replace: t.string(),

  /** How to spell it so that it is spoken rightly. */
  with: t.string(),

  /** Whether upper and lower case are the same. Default `true`. */
  ignore_case: t.optional(t.expressionOr(t.boolean())),
});

/** How a word is spoken. */
export interface AiPronunciation extends t.Static<typeof schema> {}

/** How words are spoken. */
export const pronunciations = t.list(t.named<AiPronunciation>(schema));
