import * as t from '../../../schema/index.js';
import type { Only } from './only.js';

const contextSwitch = t.object({
  /** What replaces the prompt. */
  system_prompt: t.string(),

  /** What the caller is taken to have said, so that the agent answers at once. */
  user_prompt: t.optional(t.string()),

  /** Whether what was said so far is summed up and kept. Default `false`. */
  consolidate: t.optional(t.expressionOr(t.boolean())),
});

/** New instructions for an agent in session. */
export interface SwaigContextSwitch extends t.Static<typeof contextSwitch> {}

const schema = t.object({
  /** The new instructions. */
  context_switch: t.named<SwaigContextSwitch>(contextSwitch),
});

/** Gives the agent new instructions in the middle of the session. */
export interface SwaigContextSwitchAction extends t.Static<typeof schema>, Only<'context_switch'> {}

/** Gives the agent new instructions in the middle of the session. */
export const contextSwitchAction = t.named<SwaigContextSwitchAction>(schema);
