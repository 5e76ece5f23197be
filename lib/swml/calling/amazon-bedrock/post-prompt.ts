import * as t from '../../schema/index.js';
import { generationOptions } from '../swaig/generation-options.js';
import { pomSections } from '../swaig/pom-section.js';

const text = t.object({
  ...generationOptions,

  /** What to write about the conversation, as one text. */
  text: t.string(),
});

const pom = t.object({
  ...generationOptions,

  /** What to write about the conversation, in sections. */
  pom: pomSections,
});

/** What an agent on Bedrock writes about the conversation when it is over, as one text. */
export interface BedrockTextPostPrompt
  extends
    t.Shape<typeof generationOptions>,
    t.Static<typeof text>,
    t.Without<'pom', t.Static<typeof pom>> {}

/** What an agent on Bedrock writes about the conversation when it is over, in sections. */
export interface BedrockPomPostPrompt
  extends
    t.Shape<typeof generationOptions>,
    t.Static<typeof pom>,
    t.Without<'text', t.Static<typeof text>> {}

/** What an agent on Bedrock writes about the conversation when it is over. */
export type BedrockPostPrompt = BedrockTextPostPrompt | BedrockPomPostPrompt;

/** What an agent on Bedrock writes about the conversation when it is over. */
export const postPrompt = t.named<BedrockPostPrompt>(t.union(text, pom));
