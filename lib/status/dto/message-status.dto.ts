import { IsInt, IsISO8601, IsString } from '../../webhooks/payload/class-validator.js';
import { essential, MayBeAbsent, MayBeNull } from '../../webhooks/payload/rules.js';
import { HoldsTexts } from './holds-texts.decorator.js';
import { State } from './state.decorator.js';

const STATUSES = [
  'queued',
  'initiated',
  'sent',
  'delivered',
  'undelivered',
  'failed',
  'read',
] as const;

/**
 * How a message that was sent fares: what `status_callback` of `send_sms` and `status_url` of `reply` are told. A flat payload,
 * without an event type. (REST API reference, "Message status callback".)
 */
export class MessageStatusDto {
  /** Names the message, or the segment of it. */
  @IsString(essential)
  id!: string;

  /** The SignalWire project that it belongs to. */
  @IsString()
  project_id!: string;

  /** An MMS never gets beyond `sent`. */
  @State(STATUSES)
  status!: (typeof STATUSES)[number];

  /** Who receives it. */
  @IsString()
  to!: string;

  /** Who sent it. */
  @IsString()
  from!: string;

  @IsString()
  body!: string;

  /** In how many pieces it was sent. */
  @IsInt()
  number_of_segments!: number;

  /** When it happened, in ISO 8601 form. */
  @IsISO8601()
  timestamp!: string;

  /** The carrier's own code of what went wrong; `null` where nothing did. */
  @MayBeNull()
  @IsString()
  error_code!: string | null;

  /** The same in words. */
  @MayBeNull()
  @IsString()
  error_message!: string | null;

  /** The values that were given along when the message was sent, if any. */
  @MayBeAbsent()
  @HoldsTexts()
  custom_variables?: Record<string, string>;
}
