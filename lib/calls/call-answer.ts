import { CallingDocument } from '../swml/index.js';
import type { WebhookAnswer } from '../webhooks/webhook-kind.js';

/**
 * Makes the answer to a call: a document that is checked, as JSON, or YAML text as it was written.
 *
 * @throws Error naming the handler where it returned nothing, or nothing that is a SWML document.
 */
export function callAnswer(returned: unknown, source: string): WebhookAnswer {
  if (returned === undefined || returned === null) {
    throw new Error(
      `${source} returned nothing: return a CallingDocument, a plain SWML document or YAML text`,
    );
  }
  if (typeof returned === 'string') return yamlAnswer(returned);
  if (typeof returned !== 'object') {
    throw new TypeError(`${source} returned a ${typeof returned}, which is no SWML document`);
  }
  return { body: documentOf(returned).toJSON() };
}

/** Steps of a CallingDocument were checked when they were added; anything else is checked now. */
function documentOf(returned: object): CallingDocument {
  if (returned instanceof CallingDocument) return returned;
  return CallingDocument.from(hasToJson(returned) ? (returned.toJSON() as object) : returned);
}

function yamlAnswer(text: string): WebhookAnswer {
  return { body: text, contentType: 'application/yaml' };
}

function hasToJson(value: object): value is { toJSON(): unknown } {
  return typeof (value as { toJSON?: unknown }).toJSON === 'function';
}
