import { IsObject } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential } from '../../webhooks/payload/rules.js';
import { CallDto } from './call.dto.js';

/**
 * What SignalWire posts to fetch a SWML document: for a new call, and again wherever `execute`, `transfer` and their
 * like name a URL. (REST API reference, "SWML inbound call webhook".)
 */
export class InboundCallDto {
  /** The call that the document is for. */
  @Nested(() => CallDto, essential)
  call!: CallDto;

  /** Variables that the SWML script has set so far; empty on the first fetch. */
  @IsObject()
  vars!: Record<string, unknown>;

  /** Variables of the project and those given to the call when it was made. */
  @IsObject()
  envs!: Record<string, unknown>;

  /** Parameters of the `execute` or `transfer` step that fetches this document; empty on the first fetch. */
  @IsObject()
  params!: Record<string, unknown>;
}
