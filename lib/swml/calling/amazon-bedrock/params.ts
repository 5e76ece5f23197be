import * as t from '../../schema/index.js';
import { sessionOptions } from '../swaig/session-options.js';

const schema = t.openObject({
  ...sessionOptions,

  /** What the agent is told when `hard_stop_time` is reached. By default to come to an end. */
  hard_stop_prompt: t.optional(t.string()),
});

/** Settings of an agent on Bedrock; further ones are passed on unchecked. */
export interface BedrockParams extends t.Shape<typeof sessionOptions>, t.Static<typeof schema> {}

/** Settings of an agent on Bedrock. */
export const params = t.named<BedrockParams>(schema);
