import { IsObject, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';
import { ChannelDataDto } from './channel-data.dto.js';
import { SwaigCallDto } from './swaig-call.dto.js';

/** A function call by an `ai_sidecar`. (REST API reference, "AI sidecar SWAIG tool webhook".) */
export class SidecarSwaigCallDto extends SwaigCallDto {
  @MayBeAbsent()
  @IsString()
  override call_id?: string;

  @MayBeAbsent()
  @IsObject()
  override global_data?: Record<string, unknown>;

  /** The call that the sidecar listens to. */
  @Nested(() => ChannelDataDto)
  channel_data!: ChannelDataDto;
}
