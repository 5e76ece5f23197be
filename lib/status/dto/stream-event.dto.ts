import { IsIn, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';
import { ChannelEventDto } from './channel-event.dto.js';
import { State } from './state.decorator.js';

const STATES = ['streaming', 'finished'] as const;

/**
 * How a stream goes. The page of `connect` shows it without `call_id`, `node_id` and `segment_id`, that of the callback with
 * them. (REST API reference, "Stream status callback"; SWML reference, `connect`.)
 */
export class StreamParamsDto {
  @MayBeAbsent()
  @IsString()
  call_id?: string;

  /** The node of SignalWire's network that handles the call. */
  @MayBeAbsent()
  @IsString()
  node_id?: string;

  /** The part of the call that is streamed. */
  @MayBeAbsent()
  @IsString()
  segment_id?: string;

  /** The tag that was given to the call when it was made. */
  @MayBeAbsent()
  @IsString()
  tag?: string;

  /** Names the stream for `stop_stream`. */
  @IsString()
  control_id!: string;

  @State(STATES)
  state!: (typeof STATES)[number];

  /** The WebSocket that gets the audio. */
  @IsString()
  url!: string;

  /** The name that the step gave to the stream. */
  @MayBeAbsent()
  @IsString()
  name?: string;
}

/**
 * `calling.call.stream`: what `status_url` of a `stream` step is told, and that of a `connect` to a stream or of a
 * conference's stream. (REST API reference, "Stream status callback".)
 */
export class StreamEventDto extends ChannelEventDto {
  @IsIn(['calling.call.stream'])
  event_type!: 'calling.call.stream';

  @Nested(() => StreamParamsDto, essential)
  params!: StreamParamsDto;
}
