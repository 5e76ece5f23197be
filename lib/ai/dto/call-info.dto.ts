import { IsString } from '../../webhooks/payload/class-validator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';

/** Which call an event comes from. */
export class CallInfoDto {
  @MayBeAbsent()
  @IsString()
  project_id?: string;

  @MayBeAbsent()
  @IsString()
  space_id?: string;

  @IsString(essential)
  call_id!: string;

  @IsString()
  content_type!: string;

  @IsString()
  content_disposition!: string;

  @IsString()
  conversation_type!: string;
}
