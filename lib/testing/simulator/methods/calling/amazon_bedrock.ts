import type { CallStep } from '../../call/call-session.js';
import { converse } from '../agent/converse.js';

/** A conversation with an agent of Amazon Bedrock. */
export function amazon_bedrock(step: CallStep) {
  return converse(step);
}
