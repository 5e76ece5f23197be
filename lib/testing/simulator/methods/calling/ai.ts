import type { CallStep } from '../../call/call-session.js';
import { converse } from '../agent/converse.js';

/** A conversation with an AI agent. */
export function ai(step: CallStep) {
  return converse(step);
}
