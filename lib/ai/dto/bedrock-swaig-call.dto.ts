import { IsInt, IsObject, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';
import { ResponseTimingDto } from './response-timing.dto.js';
import { SwaigCallDto } from './swaig-call.dto.js';

/** A function call by the agent of an `amazon_bedrock` step. (REST API reference, "Amazon Bedrock SWAIG tool webhook".) */
export class BedrockSwaigCallDto extends SwaigCallDto {
  @IsString()
  override call_id!: string;

  /** The same as `call_id`. */
  @IsString()
  ai_session_id!: string;

  /** What the application is called; `bedrock` by default. */
  @IsString()
  app_name!: string;

  /** The caller's number; empty where there is none. */
  @IsString()
  caller_id!: string;

  @IsObject()
  override global_data!: Record<string, unknown>;

  /** `text/json` */
  @IsString()
  content_type!: string;

  /** `agent.function` */
  @IsString()
  content_disposition!: string;

  /** `voice` */
  @IsString()
  conversation_type!: string;

  /** `fetch_conversation`, though a function is meant. */
  @IsString()
  action!: string;

  @MayBeAbsent()
  @IsString()
  project_id?: string;

  @MayBeAbsent()
  @IsString()
  space_id?: string;

  /** Names the conversation, where it has a name. */
  @MayBeAbsent()
  @IsString()
  conversation_id?: string;

  @MayBeAbsent()
  @IsString()
  caller_id_name?: string;

  @MayBeAbsent()
  @IsString()
  caller_id_number?: string;

  /** When the call was made, in microseconds since 1970. */
  @MayBeAbsent()
  @IsInt()
  call_start_date?: number;

  /** When it was answered; 0 where it was not. */
  @MayBeAbsent()
  @IsInt()
  call_answer_date?: number;

  /** When it ended; 0 while it goes on. */
  @MayBeAbsent()
  @IsInt()
  call_end_date?: number;

  /** When the agent began. */
  @MayBeAbsent()
  @IsInt()
  ai_start_date?: number;

  /** When the agent ended, if it has. */
  @MayBeAbsent()
  @IsInt()
  ai_end_date?: number;

  /** One entry for each answer of the agent so far. */
  @MayBeAbsent()
  @Nested(() => ResponseTimingDto, { each: true })
  times?: ResponseTimingDto[];

  /** Variables of the SWML script. */
  @MayBeAbsent()
  @IsObject()
  SWMLVars?: Record<string, unknown>;

  /** The call as the SWML script sees it. */
  @MayBeAbsent()
  @IsObject()
  SWMLCall?: Record<string, unknown>;

  /** Functions with this token share their `meta_data`. */
  @IsString()
  meta_data_token!: string;

  /** Data that `set_meta_data` has written; empty where there is none. */
  @IsObject()
  meta_data!: Record<string, unknown>;
}
