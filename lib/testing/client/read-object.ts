import { isJsonObject, type JsonObject } from '../../security/json-object.js';
import { parseJson } from '../../security/parse-json.js';
import type { WebhookReply } from '../webhook-sender.js';
import { wrongBody, type Question } from './unexpected-answer.js';

/**
 * The JSON object in an answer.
 *
 * @throws UnexpectedAnswer where there is none.
 */
export function readObject(reply: WebhookReply, question: Question): JsonObject {
  const value = jsonIn(reply, question);
  if (isJsonObject(value)) return value;
  throw wrongBody(question, reply, 'answered with JSON that is no object:');
}

function jsonIn(reply: WebhookReply, question: Question): unknown {
  try {
    return parseJson(Buffer.from(reply.body));
  } catch (error) {
    throw wrongBody(question, reply, `answered with no JSON: ${(error as Error).message}`);
  }
}
