import type { FlavourName } from '../../swml/index.js';
import type { JsonSchema, WebhookDocumentation } from '../webhook-documentation.js';
import { DOCUMENT_FLAVOURS } from './document-flavours.js';

/** A step: the name of one SWML method with its parameters. The name alone is no step. */
const STEP: JsonSchema = { type: 'object', minProperties: 1, maxProperties: 1 };

const SECTION: JsonSchema = { type: 'array', items: STEP };

const DOCUMENT: JsonSchema = {
  type: 'object',
  required: ['sections'],
  properties: {
    version: { type: 'string', enum: ['1.0.0'] },
    sections: {
      type: 'object',
      required: ['main'],
      properties: { main: SECTION },
      additionalProperties: SECTION,
    },
  },
};

/** How OpenAPI describes a webhook that SWML documents of a flavour answer: what holds them together, not each method. */
export function documentDocumentation(flavour: FlavourName): WebhookDocumentation {
  return {
    summary: `SignalWire asks for a SWML document for ${DOCUMENT_FLAVOURS[flavour].subject}`,
    answers: { 'application/json': DOCUMENT, 'application/yaml': { type: 'string' } },
  };
}
