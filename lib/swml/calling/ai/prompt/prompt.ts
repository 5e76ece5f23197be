import * as t from '../../../schema/index.js';
import { generationOptions } from '../../swaig/generation-options.js';
import { pomSections } from '../../swaig/pom-section.js';
import { contexts } from './contexts.js';

const options = {
  ...generationOptions,

  /** Leads the conversation through contexts and their steps. */
  contexts: t.optional(contexts),
};

const withText = t.object({
  ...options,

  /** Who the agent is and what it shall do. */
  text: t.string(),
});

const withPom = t.object({
  ...options,

  /** Who the agent is and what it shall do, in sections; `pom_format` says how they are written. */
  pom: pomSections,
});

/** Instructions for the agent as text. */
export interface AiTextPrompt
  extends
    t.Shape<typeof generationOptions>,
    t.Static<typeof withText>,
    t.Without<'pom', t.Static<typeof withPom>> {}

/** Instructions for the agent in sections. */
export interface AiPomPrompt
  extends
    t.Shape<typeof generationOptions>,
    t.Static<typeof withPom>,
    t.Without<'text', t.Static<typeof withText>> {}

/** Instructions for the agent. */
export type AiPrompt = AiTextPrompt | AiPomPrompt;

/** Instructions for the agent. */
export const prompt = t.named<AiPrompt>(t.union(withText, withPom));
