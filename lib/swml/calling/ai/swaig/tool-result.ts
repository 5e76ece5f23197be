import * as t from '../../../schema/index.js';

const schema = t.object({
  /** The facts that the function found. */
  tool_result: t.optional(t.string()),

  /** What the model shall do with them. */
  tool_prompt: t.optional(t.string()),
});

/** What the model is told, facts and instructions apart. */
export interface SwaigToolResult extends t.Static<typeof schema> {}

/** What the model is told, facts and instructions apart. */
export const toolResult = t.named<SwaigToolResult>(schema);
