import { IsString } from '../../webhooks/payload/class-validator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';

/** The call that an event is about. (SWML reference, the status callbacks of each method.) */
export abstract class CallParamsDto {
  /** Names the call in all of SignalWire's interfaces. */
  @IsString()
  call_id!: string;

  /** The node of SignalWire's network that handles the call. */
  @IsString()
  node_id!: string;

  /** The part of the call that it happened in. */
  @MayBeAbsent()
  @IsString()
  segment_id?: string;

  /** The tag that was given to the call when it was made. */
  @MayBeAbsent()
  @IsString()
  tag?: string;
}
