import { IsIn, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential, MayBeAbsent, MayBeNull } from '../../webhooks/payload/rules.js';
import { CallParamsDto } from './call-params.dto.js';
import { ChannelEventDto } from './channel-event.dto.js';
import { DeviceDto } from './device.dto.js';
import { State } from './state.decorator.js';

const STATES = ['created', 'ringing', 'answered', 'ended'] as const;
const DIRECTIONS = ['inbound', 'outbound'] as const;

/** How far a call has come. (SWML reference, `connect`.) */
export class CallStateParamsDto extends CallParamsDto {
  @State(STATES)
  call_state!: (typeof STATES)[number];

  @IsIn(DIRECTIONS)
  direction!: (typeof DIRECTIONS)[number];

  @MayBeAbsent()
  @Nested(() => DeviceDto)
  device?: DeviceDto;

  /** Why the call is over; `null` or absent before. */
  @MayBeAbsent()
  @MayBeNull()
  @IsString()
  end_reason?: string | null;
}

/** `calling.call.state`: what `call_state_url` of a `connect` step is told. (SWML reference, `connect`.) */
export class CallStateEventDto extends ChannelEventDto {
  @IsIn(['calling.call.state'])
  event_type!: 'calling.call.state';

  @Nested(() => CallStateParamsDto, essential)
  params!: CallStateParamsDto;
}
