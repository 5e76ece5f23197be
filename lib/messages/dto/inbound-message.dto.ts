import { IsObject } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';
import { MessageDto } from './message.dto.js';

/**
 * What SignalWire posts to fetch a SWML document for a message: when it comes in, and again where a `transfer` step
 * names a URL. (REST API reference, "SWML inbound message webhook".)
 */
export class InboundMessageDto {
  /** The message that the document is for. */
  @Nested(() => MessageDto, essential)
  message!: MessageDto;

  /**
   * Variables that the document before this one has set, such as `reply_result`; absent on the first fetch.
   * `@SwmlVars()` is an empty object then.
   */
  @MayBeAbsent()
  @IsObject()
  vars?: Record<string, unknown>;

  /** Parameters of the `transfer` step that fetches this document; empty on the first fetch. */
  @IsObject()
  params!: Record<string, unknown>;
}
