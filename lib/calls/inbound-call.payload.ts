import type { PayloadDescription } from '../webhooks/payload/payload-reader.js';
import { InboundCallDto } from './dto/inbound-call.dto.js';

/** The payload of a call webhook. */
export const inboundCallPayload: PayloadDescription<InboundCallDto> = {
  dto: InboundCallDto,
  containers: [
    { path: ['vars'], holds: 'values' },
    { path: ['envs'], holds: 'values' },
    { path: ['params'], holds: 'values' },
    { path: ['call', 'headers'], holds: 'objects' },
  ],
  identify: ({ call }) => `Call ${call.call_id}`,
};
