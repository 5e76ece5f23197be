import { IsInt, IsNumber, IsObject, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';
import { ResponseTimingDto } from './response-timing.dto.js';

/** What all that SignalWire posts to a `post_prompt_url` has in common. Dates are microseconds since 1970. */
export abstract class ConversationDto {
  @MayBeAbsent()
  @IsString()
  project_id?: string;

  @MayBeAbsent()
  @IsString()
  space_id?: string;

  /** `text/json` */
  @IsString()
  content_type!: string;

  /** `agent.summary` or `agent.load_conversation` */
  @IsString()
  content_disposition!: string;

  /** What the agent talks over: `voice` or `chat`. */
  abstract conversation_type: string;

  /** Names the call. A text conversation has the conversation's id here. */
  @IsString()
  call_id!: string;

  /** What the application is called. */
  @IsString()
  app_name!: string;

  /** Names the session with the agent; on Bedrock the same as `call_id`. */
  @IsString()
  ai_session_id!: string;

  /** Names the conversation, where the document gave it a name. */
  @MayBeAbsent()
  @IsString()
  conversation_id?: string;

  /** What the request is: a report, or a question for a stored conversation. */
  abstract action: string;

  /** When the call was made. */
  @MayBeAbsent()
  @IsInt()
  call_start_date?: number;

  /** When it was answered; 0 where it was not. */
  @MayBeAbsent()
  @IsInt()
  call_answer_date?: number;

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

  @MayBeAbsent()
  @IsString()
  caller_id_name?: string;

  @MayBeAbsent()
  @IsString()
  caller_id_number?: string;

  /** One entry for each answer of the agent. */
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

  /** Minutes that are charged, at least one. This and all `total_…` need the parameter `enable_accounting` of `ai`. */
  abstract total_minutes?: number;

  @MayBeAbsent()
  @IsInt()
  total_input_tokens?: number;

  @MayBeAbsent()
  @IsInt()
  total_output_tokens?: number;

  /** Tokens that the model was sent. */
  @MayBeAbsent()
  @IsInt()
  total_wire_input_tokens?: number;

  @MayBeAbsent()
  @IsNumber()
  total_wire_input_tokens_per_minute?: number;

  /** Tokens that the model has sent. */
  @MayBeAbsent()
  @IsInt()
  total_wire_output_tokens?: number;

  @MayBeAbsent()
  @IsNumber()
  total_wire_output_tokens_per_minute?: number;

  /** Characters that were spoken. */
  @MayBeAbsent()
  @IsInt()
  total_tts_chars?: number;

  @MayBeAbsent()
  @IsNumber()
  total_tts_chars_per_min?: number;

  /** Minutes in which SignalWire listened for speech. */
  @MayBeAbsent()
  @IsNumber()
  total_asr_minutes?: number;

  /** The share of the charged minutes that these are. */
  @MayBeAbsent()
  @IsNumber()
  total_asr_cost_factor?: number;
}
