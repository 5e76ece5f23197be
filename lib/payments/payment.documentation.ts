import type { JsonSchema, WebhookDocumentation } from '../webhooks/webhook-documentation.js';
import { PAYMENT_REQUIRED } from './payment-answer.js';

const TEXT: JsonSchema = { type: 'string' };
const NULL: JsonSchema = { type: 'string', nullable: true, enum: [null] };

function resultWith(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return {
    type: 'object',
    required: Object.keys(properties),
    properties,
    additionalProperties: false,
  };
}

const SUCCESS = { error_code: NULL, error_message: NULL };
const FAILURE = { error_code: TEXT, error_message: { ...TEXT, nullable: true } };

/** How OpenAPI describes a payment: the card that comes, and what became of it. */
export const paymentDocumentation: WebhookDocumentation = {
  summary: 'A caller has entered a card, to be charged or stored',
  answers: {
    'application/json': {
      oneOf: [
        resultWith({ charge_id: TEXT, ...SUCCESS }),
        resultWith({ token_id: TEXT, ...SUCCESS }),
      ],
    },
  },
  refusals: {
    [PAYMENT_REQUIRED]: {
      description: 'The card was refused',
      schema: {
        oneOf: [
          resultWith({ charge_id: NULL, ...FAILURE }),
          resultWith({ token_id: NULL, ...FAILURE }),
        ],
      },
    },
  },
};
