import type { PayloadDescription } from '../webhooks/payload/payload-reader.js';
import { InboundMessageDto } from './dto/inbound-message.dto.js';

/** The payload of a message webhook. */
export const inboundMessagePayload: PayloadDescription<InboundMessageDto> = {
  dto: InboundMessageDto,
  containers: [
    { path: ['vars'], holds: 'values', optional: true },
    { path: ['params'], holds: 'values' },
    { path: ['message', 'body'], holds: 'text' },
    { path: ['message', 'media'], holds: 'objects' },
  ],
  identify: ({ message }) => `Message ${message.message_id}`,
};
