import { IsBoolean, IsInt, IsNumber, IsString } from '../../webhooks/payload/class-validator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';
import { CONFERENCE_STATUSES, type ConferenceStatus } from './conference-status.js';
import { State } from './state.decorator.js';

/** What happened in a conference, and to whom. (SWML reference, `join_conference`.) */
export class ConferenceParamsDto {
  @State(CONFERENCE_STATUSES)
  status!: ConferenceStatus;

  /** The call of who joined, left or was changed. */
  @IsString()
  call_id!: string;

  /** The node of SignalWire's network that handles the call. */
  @MayBeAbsent()
  @IsString()
  node_id?: string;

  @MayBeAbsent()
  @IsString()
  segment_id?: string;

  /** The tag that was given to the call when it was made. */
  @MayBeAbsent()
  @IsString()
  tag?: string;

  /** The name of the conference. */
  @IsString()
  name!: string;

  @IsString()
  conference_id!: string;

  /** How many take part. */
  @MayBeAbsent()
  @IsInt()
  size?: number;

  /** The part of the world that hosts it. */
  @MayBeAbsent()
  @IsString()
  region?: string;

  /** Whether the participant can hear but not be heard. */
  @MayBeAbsent()
  @IsBoolean()
  muted?: boolean;

  @MayBeAbsent()
  @IsBoolean()
  hold?: boolean;

  /** Whether the conference began when this participant came. */
  @MayBeAbsent()
  @IsBoolean()
  start_on_join?: boolean;

  /** Whether it is over for everybody when this participant goes. */
  @MayBeAbsent()
  @IsBoolean()
  end_on_leave?: boolean;

  /** Whether this participant coaches another one. */
  @MayBeAbsent()
  @IsBoolean()
  coaching?: boolean;

  /** Where the file of the recording is. */
  @MayBeAbsent()
  @IsString()
  recording_url?: string;

  /** Seconds. */
  @MayBeAbsent()
  @IsNumber()
  recording_duration?: number;

  /** Bytes. */
  @MayBeAbsent()
  @IsInt()
  recording_file_size?: number;

  /** Why the conference is over. SignalWire lists no values. */
  @MayBeAbsent()
  @IsString()
  reason_ended?: string;

  /** The call that ended it. */
  @MayBeAbsent()
  @IsString()
  call_id_ending_conf?: string;
}
