import type { StepHandler, StepHandlers } from '../../engine/step-handler.js';
import type { MessageSession } from '../../message/message-session.js';
import * as methods from './index.js';

/** What each method of a message does. */
export const messagingHandlers: StepHandlers<MessageSession> = new Map<
  string,
  StepHandler<MessageSession>
>(Object.entries(methods));
