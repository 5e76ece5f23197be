import { randomUUID } from 'node:crypto';
import type { InboundMessageDto } from '../../messages/dto/inbound-message.dto.js';
import type { MessageDto } from '../../messages/dto/message.dto.js';
import type { MessageMediaDto } from '../../messages/dto/message-media.dto.js';
import { ACCOUNT } from './account.js';
import { given, type Plain } from './merge.js';

/** What a made-up message differs in from an ordinary one: any field of the message, and what is beside it. */
export interface InboundMessageFields extends Partial<Omit<MessageDto, 'media'>> {
  /** The files of an MMS, at least where they are. */
  media?: readonly (Pick<MessageMediaDto, 'url'> & Partial<MessageMediaDto>)[];
  /** Variables that the document before this one has set. Not there on the first fetch. */
  vars?: Record<string, unknown>;
  /** Parameters of the `transfer` step that fetches the document. */
  params?: Record<string, unknown>;
}

/** Characters that fit into a single SMS, and into each part of a longer text. */
const ONE_SEGMENT = 160;
const EACH_SEGMENT = 153;

/**
 * The payload that fetches the first document for a message: an SMS, or an MMS where there is media.
 *
 * @example `inboundMessage({ body: 'STOP' })`, `inboundMessage({ media: [{ url: 'https://example.com/cat.jpg' }] })`
 */
export function inboundMessage(fields: InboundMessageFields = {}): Plain<InboundMessageDto> {
  const { vars, params = {}, media = [], ...others } = fields;
  const { body = 'Hello' } = others;
  const message: Plain<MessageDto> = {
    message_id: randomUUID(),
    ...ACCOUNT,
    direction: 'inbound',
    type: media.length > 0 ? 'mms' : 'sms',
    from: '+15559870000',
    to: '+15551230000',
    body,
    media: media.map((file) => ({ content_type: 'image/jpeg', size: 48_000, ...file })),
    segments: segmentsOf(body ?? ''),
    timestamp: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    ...given(others),
  };
  return { message, ...(vars && { vars }), params };
}

function segmentsOf(body: string): number {
  return body.length <= ONE_SEGMENT ? 1 : Math.ceil(body.length / EACH_SEGMENT);
}
