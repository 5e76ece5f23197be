import type { WebhookKind } from '../webhooks/webhook-kind.js';
import { xmlAnswer } from './xml-answer.js';

/** What a payload of any parameters is described by: it says nothing of them. */
class AnyParameters {}

/** A webhook of the compatibility API (cXML). Its guard is one of its own, as it is a form and signed differently. */
export const compatibilityKind: WebhookKind = {
  decorator: '@CompatibilityWebhook',
  auth: 'signature',
  signature: 'message',
  payload: { dto: AnyParameters, containers: [], identify: () => 'Compatibility webhook' },
  answer: xmlAnswer,
  documentation: {
    summary: 'SignalWire asks for the cXML of a call or message, or reports on one',
    consumes: ['application/x-www-form-urlencoded', 'application/json'],
    answers: { 'text/xml': { type: 'string' } },
  },
};
