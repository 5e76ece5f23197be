import * as t from '../../../schema/index.js';
import type { Only } from './only.js';

const schema = t.object({
  /** Whether to hang up. */
  hangup: t.expressionOr(t.boolean()),
});

/** Ends the call as soon as the agent has stopped speaking. */
export interface SwaigHangupAction extends t.Static<typeof schema>, Only<'hangup'> {}

/** Ends the call as soon as the agent has stopped speaking. */
export const hangupAction = t.named<SwaigHangupAction>(schema);
