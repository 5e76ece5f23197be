import { IsIn, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';
import { CallParamsDto } from './call-params.dto.js';
import { ChannelEventDto } from './channel-event.dto.js';

/** How a SIP REFER went. (SWML reference, `sip_refer`.) */
export class ReferParamsDto extends CallParamsDto {
  /** Where the call is sent. */
  @IsString()
  sip_refer_to!: string;

  /** `success`, for instance. SignalWire lists no values. */
  @IsString(essential)
  state!: string;

  /** SIP status of the answer to the REFER. */
  @MayBeAbsent()
  @IsString()
  sip_refer_response_code?: string;

  /** SIP status that the NOTIFY reported. */
  @MayBeAbsent()
  @IsString()
  sip_notify_response_code?: string;
}

/** `calling.call.refer`: what `status_url` of a `sip_refer` step is told. (SWML reference, `sip_refer`.) */
export class ReferEventDto extends ChannelEventDto {
  @IsIn(['calling.call.refer'])
  event_type!: 'calling.call.refer';

  @Nested(() => ReferParamsDto, essential)
  params!: ReferParamsDto;
}
