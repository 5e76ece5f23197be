import * as t from '../../schema/index.js';
import { swaigActions } from '../swaig/action/action.js';

const schema = t.object({
  /** What the agent gets to read. */
  response: t.optional(t.string()),

  /**
   * What SignalWire does then. On Bedrock only `SWML` and the four that set or unset data have an
   * effect; others are ignored without a word.
   */
  action: t.optional(swaigActions),
});

/** What a function without webhook answers to an agent on Bedrock. */
export interface BedrockOutput extends t.Static<typeof schema> {}

/** What a function without webhook answers to an agent on Bedrock. */
export const output = t.named<BedrockOutput>(schema);
