import type { ResolvedOptions } from '../signalwire.options.js';
import { CallingDocument } from '../swml/index.js';
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
  if (returned instanceof CallingDocument) return { body: returned.toJSON() };
  if (typeof returned !== 'object' && typeof returned !== 'string') {
    throw new TypeError(`${source} returned a ${typeof returned}, which is no SWML document`);
  }
  try {
    if (typeof returned === 'object')
      return { body: CallingDocument.from(returned, swml).toJSON() };
    checkYaml(returned, swml);
    return { body: returned, contentType: 'application/yaml' };
  } catch (error) {
    // What was written by hand does not say where it comes from.
    throw new Error(`${source} returned no valid SWML document: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** What may be sent but is probably not meant, such as a `switch` without `default`. */
export function callDoubts(returned: unknown): readonly string[] {
  if (!(returned instanceof CallingDocument)) return [];
  return returned.warnings().map(({ path, message }) => `${path}: ${message}`);
}
