import * as t from '../../../schema/index.js';
import { generationOptions } from '../../swaig/generation-options.js';
import { pomSections } from '../../swaig/pom-section.js';

const withText = t.object({
  ...generationOptions,

  /** What to make of the conversation, such as a summary. */
  text: t.string(),
});

const withPom = t.object({
  ...generationOptions,

  /** What to make of the conversation, in sections. */
  pom: pomSections,
});

/** Instructions for the time after the conversation as text. */
export interface AiTextPostPrompt
  extends
    t.Shape<typeof generationOptions>,
    t.Static<typeof withText>,
    t.Without<'pom', t.Static<typeof withPom>> {}

/** Instructions for the time after the conversation in sections. */
export interface AiPomPostPrompt
  extends
    t.Shape<typeof generationOptions>,
    t.Static<typeof withPom>,
    t.Without<'text', t.Static<typeof withText>> {}

/** Instructions for the time after the conversation. */
export type AiPostPrompt = AiTextPostPrompt | AiPomPostPrompt;

/** Instructions for the time after the conversation. */
export const postPrompt = t.named<AiPostPrompt>(t.union(withText, withPom));
