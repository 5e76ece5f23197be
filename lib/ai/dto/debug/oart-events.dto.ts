import { IsInt, IsString } from '../../../webhooks/payload/class-validator.js';
import { MayBeAbsent } from '../../../webhooks/payload/rules.js';

/** What the caller said, in a speech-to-speech session. */
export class DebugOartUserTranscriptDto {
  @IsString()
  text!: string;
}

/** What the agent said, in a speech-to-speech session. */
export class DebugOartAssistantTranscriptDto {
  @IsString()
  text!: string;
}

/** An answer is complete, in a speech-to-speech session. */
export class DebugOartResponseDoneDto {
  /** Milliseconds from the end of what the caller said to the answer. */
  @IsInt()
  latency!: number;

  /** Milliseconds until its first word. */
  @IsInt()
  utterance_latency!: number;

  /** Milliseconds until its first sound. */
  @IsInt()
  audio_latency!: number;

  /** Milliseconds until that sound has left SignalWire. */
  @IsInt()
  acoustic_latency!: number;

  @MayBeAbsent()
  @IsString()
  status?: string;
}
