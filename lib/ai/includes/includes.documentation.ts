import type { JsonSchema, WebhookDocumentation } from '../../webhooks/webhook-documentation.js';

/** What makes a function callable; the rest of it, the types of SWML know. */
const FUNCTION: JsonSchema = {
  type: 'object',
  required: ['function', 'description'],
  properties: {
    function: { type: 'string' },
    description: { type: 'string' },
    parameters: { type: 'object' },
    web_hook_url: { type: 'string' },
    data_map: { type: 'object' },
  },
  anyOf: [{ required: ['web_hook_url'] }, { required: ['data_map'] }],
};

/** How OpenAPI describes the request for functions, and what it brings. */
export const includesDocumentation: WebhookDocumentation = {
  summary: 'An agent of another application asks which functions there are',
  answers: {
    'application/json': {
      type: 'object',
      required: ['functions'],
      properties: { functions: { type: 'array', items: FUNCTION } },
    },
  },
};
