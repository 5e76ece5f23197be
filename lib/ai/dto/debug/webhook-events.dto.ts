import { IsObject, IsString } from '../../../webhooks/payload/class-validator.js';
import { MayBeAbsent } from '../../../webhooks/payload/rules.js';

/** A webhook of a `data_map` makes no sense. */
export class DebugErrorDto {
  @IsString()
  error!: string;

  @IsString()
  errorText!: string;
}

/** A request of a `data_map` and its answer. */
export class DebugWebhookLogDto {
  @IsString()
  request_url!: string;

  /** The body, if there was one. */
  @MayBeAbsent()
  @IsObject()
  request_payload?: Record<string, unknown>;

  /** The answer, with its `http_code`. */
  @IsObject()
  webhook_response!: Record<string, unknown>;
}
