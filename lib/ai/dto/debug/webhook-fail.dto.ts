import { IsBoolean, IsInt, IsObject, IsString } from '../../../webhooks/payload/class-validator.js';
import { Nested } from '../../../webhooks/payload/nested.decorator.js';
import { AllowsUnknown, MayBeAbsent } from '../../../webhooks/payload/rules.js';
import { CallInfoDto } from '../call-info.dto.js';

/** A function that could not be reached, or answered nothing of use, however often it was tried. */
@AllowsUnknown()
export class DebugWebhookFailDto {
  @Nested(() => CallInfoDto)
  call_info!: CallInfoDto;

  @IsString()
  error!: string;

  @IsString()
  request_url!: string;

  /** How often it was tried. */
  @IsInt()
  attempts!: number;

  /** The body that was sent. */
  @MayBeAbsent()
  @IsObject()
  request_payload?: Record<string, unknown>;

  /** Whether the answer was no JSON. */
  @MayBeAbsent()
  @IsBoolean()
  parse_error?: boolean;

  /** The answer as it came. */
  @MayBeAbsent()
  @IsString()
  raw_response?: string;

  /** The answer, where it was JSON. */
  @MayBeAbsent()
  @IsObject()
  parsed_response?: Record<string, unknown>;

  /** Whether HTTP itself went wrong. */
  @MayBeAbsent()
  @IsBoolean()
  protocol_error?: boolean;

  /** Error number of the library curl, where the server could not be reached. */
  @MayBeAbsent()
  @IsInt()
  curl_code?: number;

  /** Status of the last answer. */
  @IsInt()
  http_code!: number;
}
