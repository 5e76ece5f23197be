import { IsIn, IsInt, IsNumber, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';
import { CallParamsDto } from './call-params.dto.js';
import { ChannelEventDto } from './channel-event.dto.js';
import { RecordingDto } from './recording.dto.js';
import { State } from './state.decorator.js';

const STATES = ['recording', 'paused', 'finished', 'no_input', 'error'] as const;

/**
 * How a recording goes. The pages of `record` and `record_call` put `url`, `duration` and `size` in different places:
 * read `params.url ?? params.record?.url`. (SWML reference, `record` and `record_call`.)
 */
export class RecordParamsDto extends CallParamsDto {
  /** Names the recording for `stop_record_call`. */
  @IsString()
  control_id!: string;

  @State(STATES)
  state!: (typeof STATES)[number];

  /** Where the file is, from `record`. */
  @MayBeAbsent()
  @IsString()
  url?: string;

  /** Seconds, from `record`. */
  @MayBeAbsent()
  @IsNumber()
  duration?: number;

  /** Bytes, from `record`. */
  @MayBeAbsent()
  @IsInt()
  size?: number;

  @MayBeAbsent()
  @IsString()
  recording_id?: string;

  /** When it began: seconds since 1970, with fractions. */
  @MayBeAbsent()
  @IsNumber()
  start_time?: number;

  /** When it ended: seconds since 1970, with fractions. */
  @MayBeAbsent()
  @IsNumber()
  end_time?: number;

  /** What becomes of a pause in the recording. */
  @MayBeAbsent()
  @IsString()
  pause_behavior?: string;

  @MayBeAbsent()
  @Nested(() => RecordingDto)
  record?: RecordingDto;
}

/**
 * `calling.call.record`: what `status_url` of a `record` or `record_call` step is told.
 * (SWML reference, `record` and `record_call`.)
 */
export class RecordEventDto extends ChannelEventDto {
  @IsIn(['calling.call.record'])
  event_type!: 'calling.call.record';

  @Nested(() => RecordParamsDto, essential)
  params!: RecordParamsDto;
}
