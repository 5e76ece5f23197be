import { IsIn, IsString } from '../../webhooks/payload/class-validator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';
import {
  TEN_DLC_CATEGORIES,
  TEN_DLC_EVENTS,
  type TenDlcCategory,
  type TenDlcEventType,
} from './ten-dlc-event-type.js';

/**
 * How the registration of a brand, a campaign or its numbers goes, which messages in the USA need: what
 * `status_callback_url` of the campaign registry is told. A flat payload. (REST API reference, "10DLC status callback".)
 */
export class TenDlcEventDto {
  /** What was registered. */
  @IsIn(TEN_DLC_CATEGORIES)
  event_category!: TenDlcCategory;

  /** What happened to it. */
  @IsIn(TEN_DLC_EVENTS)
  event_type!: TenDlcEventType;

  /** When it happened, in ISO 8601 form. */
  @IsString()
  event_at!: string;

  /** The SignalWire project that it belongs to. */
  @IsString()
  project_id!: string;

  /** How things stand now: `pending`, `completed`, `active` and others, which depend on the category. */
  @IsString(essential)
  state!: string;

  @IsString(essential)
  brand_id!: string;

  /** In all categories but `brand`. */
  @MayBeAbsent()
  @IsString()
  campaign_id?: string;

  /** In the categories `number_assignment_order` and `number_assignment`. */
  @MayBeAbsent()
  @IsString()
  number_assignment_order_id?: string;

  /** In the category `number_assignment`. */
  @MayBeAbsent()
  @IsString()
  number_assignment_id?: string;

  /** Names the number in SignalWire's interfaces. In the category `number_assignment`. */
  @MayBeAbsent()
  @IsString()
  phone_number_id?: string;

  /** The number in E.164 form. In the category `number_assignment`. */
  @MayBeAbsent()
  @IsString()
  phone_number?: string;
}
