import { IsIn, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';
import { CallParamsDto } from './call-params.dto.js';
import { ChannelEventDto } from './channel-event.dto.js';
import { DeviceDto } from './device.dto.js';
import { State } from './state.decorator.js';

const STATES = ['connecting', 'connected', 'failed', 'disconnected'] as const;

/** The other side of a connection. (SWML reference, `connect`.) */
export class ConnectPeerDto {
  @IsString()
  call_id!: string;

  /** The node of SignalWire's network that handles the other call. */
  @IsString()
  node_id!: string;

  /** The tag that was given to the other call. */
  @MayBeAbsent()
  @IsString()
  tag?: string;

  /** The queue that the other call was taken from, if any. */
  @MayBeAbsent()
  @IsString()
  queue_id?: string;

  /** The name of that queue. */
  @MayBeAbsent()
  @IsString()
  queue_name?: string;

  @MayBeAbsent()
  @Nested(() => DeviceDto)
  device?: DeviceDto;
}

/** How a `connect` step goes. (SWML reference, `connect`.) */
export class ConnectParamsDto extends CallParamsDto {
  @State(STATES)
  connect_state!: (typeof STATES)[number];

  /** Why nobody could be reached, such as `no_answer`. SignalWire lists no values. */
  @MayBeAbsent()
  @IsString()
  failed_reason?: string;

  /** The other side, once there is one. */
  @MayBeAbsent()
  @Nested(() => ConnectPeerDto)
  peer?: ConnectPeerDto;
}

/** `calling.call.connect`: what `status_url` of a `connect` step is told. (SWML reference, `connect`.) */
export class ConnectEventDto extends ChannelEventDto {
  @IsIn(['calling.call.connect'])
  event_type!: 'calling.call.connect';

  @Nested(() => ConnectParamsDto, essential)
  params!: ConnectParamsDto;
}
