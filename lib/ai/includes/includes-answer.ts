import { swaigFunction } from '../../swml/calling/ai/swaig/function.js';
import { checkPart } from '../../swml/check-part.js';
import type { WebhookAnswer } from '../../webhooks/webhook-kind.js';
import { readSwaigDefinitions } from './read-swaig-definitions.js';

/**
 * Makes the answer to a `get_signature` request: always `{ functions }`, whichever form the handler returned.
 *
 * @throws Error naming the handler where SignalWire would refuse a function, or leave it out without a word.
 */
export function includesAnswer(returned: unknown, source: string): WebhookAnswer {
  try {
    const { functions, dropped } = readSwaigDefinitions(returned);
    if (dropped.length > 0) throw new Error(dropped.join(', '));
    functions.forEach((definition, index) =>
      checkPart(swaigFunction, definition, `functions[${index}]`),
    );
    return { body: { functions } };
  } catch (error) {
    throw new Error(
      `${source} returned no functions that an agent could call: ${(error as Error).message}`,
      { cause: error },
    );
  }
}
