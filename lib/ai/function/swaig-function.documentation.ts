import type { JsonSchema, WebhookDocumentation } from '../../webhooks/webhook-documentation.js';

/** Which actions there are, the types of SwaigResult know. */
const ACTION: JsonSchema = { type: 'object', minProperties: 1 };

/** How OpenAPI describes a function: what the model is told, and what the call does then. */
export const swaigFunctionDocumentation: WebhookDocumentation = {
  summary: 'An agent calls a function',
  answers: {
    'application/json': {
      type: 'object',
      properties: {
        response: { oneOf: [{ type: 'string' }, { type: 'object' }] },
        action: { oneOf: [ACTION, { type: 'array', items: ACTION }] },
        post_process: { type: 'boolean' },
      },
    },
  },
};
