import { method } from '../../method/method.js';
import * as t from '../../schema/index.js';
import { params } from './params.js';
import { postPrompt } from './post-prompt.js';
import { prompt } from './prompt.js';
import { swaig } from './swaig.js';

const schema = t.object({
  /** What the agent is to do, and how it speaks. */
  prompt,

  /** What the agent writes about the conversation when it is over. */
  post_prompt: t.optional(postPrompt),

  /** URL that is sent what `post_prompt` yields; `user:password@` may stand in it. */
  post_prompt_url: t.optional(t.string()),

  /** Data of your own that prompts and functions can use. */
  global_data: t.optional(t.values()),

  /** Further settings. */
  params: t.optional(params),

  /** Functions that the agent may call. */
  SWAIG: t.optional(swaig),
});

/** What `amazon_bedrock` takes. */
export interface AmazonBedrockParams extends t.Static<typeof schema> {}

/** What `amazon_bedrock` takes beside the prompt. */
export interface AmazonBedrockOptions extends Omit<AmazonBedrockParams, 'prompt'> {}

/** The builder method of `amazon_bedrock`. */
export interface AmazonBedrockStep {
  /**
   * Lets the caller talk to an agent that runs on Amazon Bedrock; the next step follows when the
   * conversation is over.
   *
   * @param agent The text of the prompt, or the parameters as on the wire.
   * @see SWML reference, `amazon_bedrock`
   */
  amazonBedrock(agent: string | AmazonBedrockParams, options?: AmazonBedrockOptions): this;
}

/** Description of `amazon_bedrock`. */
export const amazonBedrock = method<AmazonBedrockStep, { amazon_bedrock: AmazonBedrockParams }>(
  'amazon_bedrock',
  schema,
  (agent, options) => (typeof agent === 'string' ? { prompt: { text: agent }, ...options } : agent),
);
