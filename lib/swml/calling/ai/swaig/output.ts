import * as t from '../../../schema/index.js';
import { swaigActions } from '../../swaig/action/action.js';
import { toolResult } from './tool-result.js';

/** What the model is told. */
export const swaigResponse = t.union(t.string(), toolResult);

const schema = t.object({
  /** What the model is told; the caller does not hear it. */
  response: t.optional(swaigResponse),

  /** What happens to the call. */
  action: t.optional(swaigActions),

  /** Whether the actions wait until the agent has answered. Default `false`. */
  post_process: t.optional(t.boolean()),
});

/** What a function comes back with. */
export interface SwaigOutput extends t.Static<typeof schema> {}

/** What a function comes back with. */
export const output = t.named<SwaigOutput>(schema);
