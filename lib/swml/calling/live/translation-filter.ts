import * as t from '../../schema/index.js';

/** How a translation changes the tone of what was said. */
export type TranslationFilter =
  'polite' | 'rude' | 'professional' | 'shakespeare' | 'gen-z' | `prompt:${string}`;

/** How a translation changes the tone of what was said. */
export const translationFilter = t.named<TranslationFilter>(
  t.union(
    t.oneOf('polite', 'rude', 'professional', 'shakespeare', 'gen-z'),
    t.string({ pattern: '^prompt:.+$', meaning: 'prompt: with instructions of your own' }),
  ),
);
