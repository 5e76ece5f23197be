import { CallingDocument } from '../swml/index.js';
import { yamlPackage } from '../swml/yaml.js';
import type { WebhookAnswer } from '../webhooks/webhook-kind.js';

/**
 * Makes the answer to a call: a document as JSON, or YAML text as it was written. Both are checked.
 *
 * @throws Error naming the handler where it returned nothing, or nothing that is a SWML document.
 */
export function callAnswer(returned: unknown, source: string): WebhookAnswer {
  if (returned === undefined || returned === null) {
    throw new Error(
      `${source} returned nothing: return a CallingDocument, a plain SWML document or YAML text`,
    );
  }
  if (typeof returned === 'string') return yamlAnswer(returned, source);
  if (typeof returned !== 'object') {
    throw new TypeError(`${source} returned a ${typeof returned}, which is no SWML document`);
  }
  return { body: documentOf(returned, source).toJSON() };
}

/** Steps of a CallingDocument were checked when they were added; anything else is checked now. */
function documentOf(returned: object, source: string): CallingDocument {
  if (returned instanceof CallingDocument) return returned;
  return checked(source, () => CallingDocument.from(returned));
}

function yamlAnswer(text: string, source: string): WebhookAnswer {
  checked(source, () => CallingDocument.from(yamlPackage().parse(text) as object));
  return { body: text, contentType: 'application/yaml' };
}

/** A document that was written by hand does not say where it comes from. */
function checked(source: string, read: () => CallingDocument): CallingDocument {
  try {
    return read();
  } catch (error) {
    throw new Error(`${source} returned no valid SWML document: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
