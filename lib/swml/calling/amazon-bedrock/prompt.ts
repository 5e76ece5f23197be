import * as t from '../../schema/index.js';
import { generationOptions } from '../swaig/generation-options.js';
import { pomSections } from '../swaig/pom-section.js';

const options = {
  ...generationOptions,

  /** Voice that the agent speaks with. Default `matthew`. */
  voice_id: t.optional(t.oneOf('tiffany', 'matthew', 'amy', 'lupe', 'carlos')),
};

const text = t.object({
  ...options,

  /** What the agent is to do, as one text. */
  text: t.string(),
});

const pom = t.object({
  ...options,

  /** What the agent is to do, in sections. */
  pom: pomSections,
});

/** What an agent on Bedrock is to do, as one text. */
export interface BedrockTextPrompt
  extends
    t.Shape<typeof generationOptions>,
    t.Static<typeof text>,
    t.Without<'pom', t.Static<typeof pom>> {}

/** What an agent on Bedrock is to do, in sections. */
export interface BedrockPomPrompt
  extends
    t.Shape<typeof generationOptions>,
    t.Static<typeof pom>,
    t.Without<'text', t.Static<typeof text>> {}

/** What an agent on Bedrock is to do: one text, or sections. */
export type BedrockPrompt = BedrockTextPrompt | BedrockPomPrompt;

/** What an agent on Bedrock is to do: one text, or sections. */
export const prompt = t.named<BedrockPrompt>(t.union(text, pom));
