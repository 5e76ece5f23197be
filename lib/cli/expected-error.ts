import { UnexpectedAnswer } from '../testing/client/unexpected-answer.js';
import { WebhookFailure } from '../testing/webhook-sender.js';
import { InputError } from './usage.error.js';

const EXPECTED = [InputError, WebhookFailure, UnexpectedAnswer];

/** Whether the message of an error is all that there is to say. */
export function isExpected(error: unknown): error is Error {
  return EXPECTED.some((type) => error instanceof type);
}
