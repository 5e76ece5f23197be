import { IsBoolean, IsIn, IsInt, IsString } from '../../../webhooks/payload/class-validator.js';
import { MayBeAbsent } from '../../../webhooks/payload/rules.js';

/** The caller said something. */
export class DebugSpeechDetectDto {
  @IsString()
  text!: string;

  /** Which recogniser heard it. */
  @IsString()
  source!: string;
}

/** The caller spoke while the agent did. Sessions of one kind have the first three readings, speech-to-speech sessions the others. */
export class DebugBargeDto {
  /** `transparent` where the agent keeps what it had said. */
  @MayBeAbsent()
  @IsIn(['transparent', 'normal'])
  barge_type?: 'transparent' | 'normal';

  /** Milliseconds that the agent had been speaking. */
  @MayBeAbsent()
  @IsInt()
  barge_elapsed_ms?: number;

  /** Interruptions so far. */
  @MayBeAbsent()
  @IsInt()
  interrupt_count?: number;

  /** Milliseconds of the answer that had been played. */
  @MayBeAbsent()
  @IsInt()
  audio_played_ms?: number;

  /** Interruptions so far. */
  @MayBeAbsent()
  @IsInt()
  barge_count?: number;
}

/** The agent has finished an answer. */
export class DebugAiCompletionDto {
  /** `barged` where the caller interrupted it. */
  @IsIn(['normal', 'barged'])
  type!: 'normal' | 'barged';
}

/** The agent said a phrase to fill a pause. */
export class DebugFillerDto {
  @IsString()
  text!: string;

  /** What the pause was for. */
  @IsIn(['function', 'thinking'])
  filler_type!: 'function' | 'thinking';
}

/** The caller was quiet for too long. */
export class DebugAttentionTimeoutDto {
  /** Milliseconds of the parameter `attention_timeout`. */
  @IsInt()
  timeout_ms!: number;
}

/** The caller was put on hold, or taken off it. */
export class DebugHoldDto {
  @IsIn(['hold', 'unhold'])
  event!: 'hold' | 'unhold';

  /** Seconds; when it begins. */
  @MayBeAbsent()
  @IsInt()
  timeout?: number;

  /** Whether it is repeated; when it begins. */
  @MayBeAbsent()
  @IsBoolean()
  loop?: boolean;
}

/** A text was rewritten, for speaking or for reading. */
export class DebugTextNormalizeDto {
  /** `tn` for speaking, `itn` for reading. */
  @IsIn(['tn', 'itn'])
  direction!: 'tn' | 'itn';

  @IsString()
  language!: string;

  @IsString()
  original!: string;

  @IsString()
  normalized!: string;
}

/** A voice did not work, and another one took its place. */
export class DebugVoiceErrorDto {
  /** Whether the voice is unknown, or broke down. */
  @IsIn(['voice_config_error', 'voice_runtime_error'])
  event!: 'voice_config_error' | 'voice_runtime_error';

  @IsString()
  engine!: string;

  @IsString()
  voice!: string;

  @IsString()
  fallback_engine!: string;

  @IsString()
  fallback_voice!: string;
}
