import { documentAnswer } from '../webhooks/documents/document-answer.js';
import type { WebhookKind } from '../webhooks/webhook-kind.js';
import type { InboundCallDto } from './dto/inbound-call.dto.js';
import { inboundCallPayload } from './inbound-call.payload.js';

/** The webhook that fetches a SWML document for a call. */
export const inboundCallKind: WebhookKind<InboundCallDto> = {
  decorator: '@OnInboundCall',
  auth: 'signature',
  signature: 'call',
  payload: inboundCallPayload,
  ...documentAnswer('calling'),
  fallback: ({ fallback }) => fallback,
};
