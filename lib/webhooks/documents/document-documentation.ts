import type { FlavourName } from '../../swml/index.js';
import type { JsonSchema, WebhookDocumentation } from '../webhook-documentation.js';
import { DOCUMENT_FLAVOURS } from './document-flavours.js';

/** A step: the name of one SWML method, alone or with its parameters. */
const STEP: JsonSchema = {
  oneOf: [{ type: 'object', minProperties: 1, maxProperties: 1 }, { type: 'string' }],
};

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
