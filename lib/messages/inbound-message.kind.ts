import { documentAnswer } from '../webhooks/documents/document-answer.js';
import type { WebhookKind } from '../webhooks/webhook-kind.js';
import type { InboundMessageDto } from './dto/inbound-message.dto.js';
import { inboundMessagePayload } from './inbound-message.payload.js';

/** The webhook that fetches a SWML document for a message. Without a fallback: that option holds a document for calls. */
export const inboundMessageKind: WebhookKind<InboundMessageDto> = {
  decorator: '@OnInboundMessage',
  auth: 'signature',
  signature: 'message',
  payload: inboundMessagePayload,
  ...documentAnswer('messaging'),
};
