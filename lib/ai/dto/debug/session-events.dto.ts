import { IsBoolean, IsIn, IsInt, IsString } from '../../../webhooks/payload/class-validator.js';
import { MayBeAbsent } from '../../../webhooks/payload/rules.js';

/** A session began. */
export class DebugSessionStartDto {
  @MayBeAbsent()
  @IsString()
  model?: string;

  @MayBeAbsent()
  @IsString()
  tts_engine?: string;

  @MayBeAbsent()
  @IsString()
  tts_voice?: string;

  @MayBeAbsent()
  @IsString()
  language?: string;

  /** `oart` in a speech-to-speech session. */
  @MayBeAbsent()
  @IsString()
  mode?: string;

  /** Samples per second; speech-to-speech only. */
  @MayBeAbsent()
  @IsInt()
  rate?: number;

  @MayBeAbsent()
  @IsString()
  audio_format?: string;

  /** The model that calls functions, where it is another one; speech-to-speech only. */
  @MayBeAbsent()
  @IsString()
  tool_model?: string;

  /** Stands there, `true`, where SignalWire itself listens for speech; speech-to-speech only. */
  @MayBeAbsent()
  @IsBoolean()
  local_vad?: boolean;
}

/** A session ended. */
export class DebugSessionEndDto {
  @IsIn(['normal', 'hard_timeout', 'end_call', 'error'])
  reason!: 'normal' | 'hard_timeout' | 'end_call' | 'error';

  /** Who ended the call; `system` where nobody knows. */
  @MayBeAbsent()
  @IsString()
  ended_by?: string;

  /** The error that ended the session, if one did. */
  @MayBeAbsent()
  @IsString()
  fatal_error_reason?: string;

  @IsInt()
  duration_ms!: number;

  @IsInt()
  input_tokens!: number;

  @IsInt()
  output_tokens!: number;
}

/** The function `startup_hook` has run. */
export class DebugStartupHookDto {
  @IsInt()
  duration_ms!: number;

  @IsBoolean()
  success!: boolean;

  /** Why it failed, if it did. */
  @MayBeAbsent()
  @IsString()
  error?: string;
}

/** The function `hangup_hook` has run. */
export class DebugHangupHookDto {
  @IsInt()
  duration_ms!: number;

  @IsBoolean()
  success!: boolean;

  /** Whether an error has ended the session. */
  @MayBeAbsent()
  @IsBoolean()
  has_fatal_error?: boolean;

  /** Why it failed, if it did. */
  @MayBeAbsent()
  @IsString()
  error?: string;
}

/** A summary is about to be written. */
export class DebugSummarizeStartDto {
  @IsString()
  mode!: string;

  /** `default` where none was asked for. */
  @IsString()
  model!: string;
}

/** The post-prompt was delivered. */
export class DebugPostPromptDto {
  /** Where it was sent. */
  @IsString()
  url!: string;
}

/** Something to look at. */
export class DebugWarningDto {
  @IsString()
  event!: string;

  /** Tokens of the prompt. */
  @IsInt()
  tokens!: number;
}
