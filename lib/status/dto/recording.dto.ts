import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsString,
} from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';

const FORMATS = ['wav', 'mp3', 'mp4'] as const;
const DIRECTIONS = ['speak', 'listen', 'both'] as const;

/** Format of a recording's file. */
export type RecordingFormat = (typeof FORMATS)[number];

/** How a recording is made. (SWML reference, `record`.) */
export class RecordingAudioDto {
  @MayBeAbsent()
  @IsIn(FORMATS)
  format?: RecordingFormat;

  /** Whose voice: what the caller says, what the caller hears, or both. */
  @MayBeAbsent()
  @IsIn(DIRECTIONS)
  direction?: (typeof DIRECTIONS)[number];

  /** Whether the two sides are on channels of their own. */
  @MayBeAbsent()
  @IsBoolean()
  stereo?: boolean;
}

/** A recording: `audio` from `record`, everything else from `record_call`. (SWML reference, `record` and `record_call`.) */
export class RecordingDto {
  @MayBeAbsent()
  @Nested(() => RecordingAudioDto)
  audio?: RecordingAudioDto;

  /** Where the file is. */
  @MayBeAbsent()
  @IsString()
  url?: string;

  /** Seconds. */
  @MayBeAbsent()
  @IsNumber()
  duration?: number;

  /** Bytes. */
  @MayBeAbsent()
  @IsInt()
  size?: number;

  @MayBeAbsent()
  @IsIn(FORMATS)
  format?: RecordingFormat;
}
