import type { ResolvedOptions } from '../../signalwire.options.js';
import { CallingDocument, type SwaigOutput, type SwmlOptions } from '../../swml/index.js';
import { output } from '../../swml/calling/ai/swaig/output.js';
import { checkPart } from '../../swml/check-part.js';
import type { WebhookAnswer } from '../../webhooks/webhook-kind.js';
import { SwaigResult } from '../result/swaig-result.js';

const WHAT_TO_RETURN = 'return a text for the model, { response, action } or a SwaigResult';

/**
 * Makes the answer to a function call: what the model is told, and actions. Both are checked.
 *
 * @throws Error naming the handler where it returned nothing, or nothing of that kind.
 */
export function functionAnswer(
  returned: unknown,
  source: string,
  { swml }: ResolvedOptions,
): WebhookAnswer {
  if (returned === undefined || returned === null) {
    throw new Error(`${source} returned nothing: ${WHAT_TO_RETURN}`);
  }
  if (typeof returned === 'string') return { body: { response: returned } };
  if (returned instanceof SwaigResult) return { body: returned.toJSON() };
  if (typeof returned !== 'object') {
    throw new TypeError(`${source} returned a ${typeof returned}: ${WHAT_TO_RETURN}`);
  }
  try {
    return { body: plainResult(returned, swml) };
  } catch (error) {
    throw new Error(
      `${source} returned no valid result: ${(error as Error).message}; ${WHAT_TO_RETURN}`,
      { cause: error },
    );
  }
}

function plainResult(returned: object, swml: SwmlOptions | undefined): SwaigOutput {
  const result = checkPart(output, returned, 'result') as SwaigOutput;
  for (const action of [result.action ?? []].flat()) {
    // Its steps are known to be right; whether they go together is not.
    if (action.SWML) CallingDocument.from(action.SWML, swml).toJSON();
  }
  return result;
}
