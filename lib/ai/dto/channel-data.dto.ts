import { IsString } from '../../webhooks/payload/class-validator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';

/** The call that a sidecar listens to. */
export class ChannelDataDto {
  @MayBeAbsent()
  @IsString()
  call_id?: string;

  @MayBeAbsent()
  @IsString()
  caller_id_name?: string;

  @MayBeAbsent()
  @IsString()
  caller_id_number?: string;

  /** The number that was called. */
  @MayBeAbsent()
  @IsString()
  destination_number?: string;
}
