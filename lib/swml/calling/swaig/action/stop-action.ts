import * as t from '../../../schema/index.js';
import type { Only } from './only.js';

const schema = t.object({
  /** Whether to stop. */
  stop: t.expressionOr(t.boolean()),
});

/** Ends the session with the agent; the call goes on with the next step. */
export interface SwaigStopAction extends t.Static<typeof schema>, Only<'stop'> {}

/** Ends the session with the agent; the call goes on with the next step. */
export const stopAction = t.named<SwaigStopAction>(schema);
