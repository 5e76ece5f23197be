import type { CallSession } from '../../call/call-session.js';
import type { StepHandler, StepHandlers } from '../../engine/step-handler.js';
import * as methods from './index.js';

/** What each method of a call does. */
export const callingHandlers: StepHandlers<CallSession> = new Map<string, StepHandler<CallSession>>(
  Object.entries(methods),
);
