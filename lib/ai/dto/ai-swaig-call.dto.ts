import { IsBoolean, IsIn, IsObject, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';
import { CallLogEntryDto } from './call-log-entry.dto.js';
import { CONVERSATION_TYPES, type ConversationType } from './conversation-type.js';
import { SwaigCallDto } from './swaig-call.dto.js';

/** A function call by the agent of an `ai` step. (REST API reference, "AI SWAIG tool webhook".) */
export class AiSwaigCallDto extends SwaigCallDto {
  @IsString()
  override call_id!: string;

  /** Names the session with the agent; a call may have several of them. */
  @IsString()
  ai_session_id!: string;

  /** Names the conversation, where it has a name. */
  @MayBeAbsent()
  @IsString()
  conversation_id?: string;

  /** What the application is called: the parameter `app_name` of `ai`. */
  @IsString()
  app_name!: string;

  /** The schema of the arguments, as the document had it. */
  @IsObject()
  argument_desc!: Record<string, unknown>;

  /** The function's description, as the document had it. */
  @IsString()
  description!: string;

  @MayBeAbsent()
  @IsObject()
  override global_data?: Record<string, unknown>;

  /** Functions with this token share their `meta_data`. */
  @IsString()
  meta_data_token!: string;

  /** Data that `set_meta_data` has written; empty where there is none. */
  @IsObject()
  meta_data!: Record<string, unknown>;

  @MayBeAbsent()
  @IsString()
  caller_id_name?: string;

  /** The caller's number. */
  @MayBeAbsent()
  @IsString()
  caller_id_num?: string;

  /** Whether the call still exists. */
  @IsBoolean()
  channel_active!: boolean;

  /** Whether the call has been answered. */
  @IsBoolean()
  channel_offhook!: boolean;

  /** Whether the session would carry out actions. */
  @IsBoolean()
  channel_ready!: boolean;

  /** `text/swaig` */
  @IsString()
  content_type!: string;

  /** `SWAIG Function` */
  @IsString()
  content_disposition!: string;

  /** Version of the protocol: `2.0`. */
  @IsString()
  version!: string;

  @IsIn(CONVERSATION_TYPES)
  conversation_type!: ConversationType;

  @MayBeAbsent()
  @IsString()
  project_id?: string;

  @MayBeAbsent()
  @IsString()
  space_id?: string;

  /** Stands there, `true`, where the session cannot go on. */
  @MayBeAbsent()
  @IsBoolean()
  fatal_error?: boolean;

  /** Why the session cannot go on. */
  @MayBeAbsent()
  @IsString()
  error_reason?: string;

  /** Variables of the SWML script; with the parameter `swaig_post_swml_vars` of `ai`. */
  @MayBeAbsent()
  @IsObject()
  SWMLVars?: Record<string, unknown>;

  /** The call as the SWML script sees it; with the parameter `swaig_post_swml_vars` of `ai`. */
  @MayBeAbsent()
  @IsObject()
  SWMLCall?: Record<string, unknown>;

  /** The conversation without what is secret; with the parameter `swaig_post_conversation` of `ai`. */
  @MayBeAbsent()
  @Nested(() => CallLogEntryDto, { each: true })
  call_log?: CallLogEntryDto[];

  /** The conversation as it was; with the parameter `swaig_post_conversation` of `ai`. */
  @MayBeAbsent()
  @Nested(() => CallLogEntryDto, { each: true })
  raw_call_log?: CallLogEntryDto[];
}
