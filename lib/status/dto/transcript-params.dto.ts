import { IsString } from '../../webhooks/payload/class-validator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';

/** The transcript of a call. (REST API reference, "Transcript status callback".) */
export class TranscriptParamsDto {
  /** Names the transcript. */
  @IsString(essential)
  id!: string;

  @IsString()
  call_id!: string;

  /** The leg of the call that was written down. */
  @IsString()
  segment_id!: string;

  /** What was said; absent where nothing was. It is private, and the caller's words: keep it out of logs. */
  @MayBeAbsent()
  @IsString()
  text?: string;
}
