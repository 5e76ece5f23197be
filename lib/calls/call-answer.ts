import type { ResolvedOptions } from '../signalwire.options.js';
import { CallingDocument, type Problem, type SwmlOptions, validateSwml } from '../swml/index.js';
import { describeProblem } from '../swml/problem.js';
import type { WebhookAnswer } from '../webhooks/webhook-kind.js';
import { checkYaml } from './yaml-answer.js';

/**
 * Makes the answer to a call: a document as JSON, or YAML text as it was written. Both are checked.
 *
 * @throws Error naming the handler where it returned nothing, or nothing that is a SWML document.
 */
export function callAnswer(
  returned: unknown,
  source: string,
  { swml }: ResolvedOptions,
): WebhookAnswer {
  if (returned === undefined || returned === null) {
    throw new Error(
      `${source} returned nothing: return a CallingDocument, a plain SWML document or YAML text`,
    );
  }
  if (typeof returned !== 'object' && typeof returned !== 'string') {
    throw new TypeError(`${source} returned a ${typeof returned}, which is no SWML document`);
  }
  try {
    if (typeof returned === 'object') return { body: documentOf(returned, swml).toJSON() };
    checkYaml(returned, swml);
    return { body: returned, contentType: 'application/yaml' };
  } catch (error) {
    // The handler is no part of the stack: it has returned.
    throw new Error(`${source} returned no valid SWML document: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** A document that was built has its own options; one that was written by hand is held to the module's. */
function documentOf(returned: object, swml: SwmlOptions | undefined): CallingDocument {
  return returned instanceof CallingDocument ? returned : CallingDocument.from(returned, swml);
}

/** What may be sent but is probably not meant, such as a `switch` without `default`. */
export function callDoubts(returned: unknown, { swml }: ResolvedOptions): readonly string[] {
  return warningsAbout(returned, swml).map(describeProblem);
}

function warningsAbout(returned: unknown, swml: SwmlOptions | undefined): readonly Problem[] {
  if (returned instanceof CallingDocument) return returned.warnings();
  if (typeof returned === 'string') return checkYaml(returned, swml);
  return validateSwml(returned, { ...swml, flavour: 'calling' }).problems;
}
