import { IsIn, IsInt, IsISO8601, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential, MayBeNull } from '../../webhooks/payload/rules.js';
import { MessageMediaDto } from './message-media.dto.js';
import { MESSAGE_TYPES, type MessageType } from './message-type.js';

/**
 * The message that a SWML document is fetched for. Property names are SignalWire's own.
 * (REST API reference, "SWML inbound message webhook".)
 */
export class MessageDto {
  /** Names the message in all of SignalWire's interfaces. */
  @IsString(essential)
  message_id!: string;

  /** The SignalWire project that the message belongs to. */
  @IsString()
  project_id!: string;

  /** The SignalWire Space that the message belongs to. */
  @IsString()
  space_id!: string;

  /** Documents are fetched for messages that come in, never for those that go out. */
  @IsIn(['inbound'])
  direction!: 'inbound';

  @IsIn(MESSAGE_TYPES, essential)
  type!: MessageType;

  /** The number that the message came from, in E.164 form. */
  @IsString(essential)
  from!: string;

  /** The number that it was sent to, in E.164 form. */
  @IsString(essential)
  to!: string;

  /**
   * What it says; `null` where an MMS brings files and no text. The sender chooses it: put it into a document through
   * `text` only.
   */
  @MayBeNull()
  @IsString(essential)
  body!: string | null;

  /** The files of an MMS; empty where there are none. */
  @Nested(() => MessageMediaDto, { each: true })
  media!: MessageMediaDto[];

  /** How many SMS the text took. */
  @IsInt()
  segments!: number;

  /** When it was received, in UTC: `2026-01-15T10:30:00Z`. */
  @IsISO8601()
  timestamp!: string;
}
