import { IsBoolean, IsIn, IsInt, IsString } from '../../../webhooks/payload/class-validator.js';
import { MayBeAbsent } from '../../../webhooks/payload/rules.js';

/** The model is about to be asked. */
export class DebugLlmRequestDto {
  @IsString()
  model!: string;

  @IsInt()
  prompt_tokens!: number;

  @IsInt()
  conversation_tokens!: number;
}

/** The model has answered. */
export class DebugLlmResponseDto {
  @IsString()
  model!: string;

  @IsInt()
  output_tokens!: number;

  @IsInt()
  duration_ms!: number;

  @IsBoolean()
  success!: boolean;

  /** Why it failed, if it did. */
  @MayBeAbsent()
  @IsString()
  error?: string;
}

/** The model failed, or has to be asked again. */
export class DebugLlmErrorDto {
  @IsIn([
    'token_exhaustion',
    'llm_fatal',
    'llm_max_retries',
    'reasoning_only_retry',
    'empty_response_nudge_retry',
    'empty_response_effort_bump_retry',
    'llm_retry',
  ])
  event!:
    | 'token_exhaustion'
    | 'llm_fatal'
    | 'llm_max_retries'
    | 'reasoning_only_retry'
    | 'empty_response_nudge_retry'
    | 'empty_response_effort_bump_retry'
    | 'llm_retry';

  @MayBeAbsent()
  @IsString()
  model?: string;

  /** Tokens of the conversation, where there are too many. */
  @MayBeAbsent()
  @IsInt()
  token_count?: number;

  /** The most tokens there may be. */
  @MayBeAbsent()
  @IsInt()
  limit?: number;

  /** Failures so far, where it gives up. */
  @MayBeAbsent()
  @IsInt()
  errors?: number;

  /** How hard the model thinks at the next attempt. */
  @MayBeAbsent()
  @IsString()
  reasoning_effort?: string;
}

/** The conversation has grown too long and is shortened. */
export class DebugConsolidationDto {
  @IsString()
  event!: string;

  @IsInt()
  token_count!: number;

  /** The most tokens there may be. */
  @IsInt()
  limit!: number;
}

/** What the agent thinks, which nobody hears. */
export class DebugInnerDialogDto {
  @IsString()
  text!: string;
}
