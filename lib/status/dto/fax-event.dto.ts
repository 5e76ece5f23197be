import { IsIn, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential } from '../../webhooks/payload/rules.js';
import { CallParamsDto } from './call-params.dto.js';
import { ChannelEventDto } from './channel-event.dto.js';
import { FaxDto } from './fax.dto.js';

/** How a fax goes. (SWML reference, `send_fax` and `receive_fax`.) */
export class FaxParamsDto extends CallParamsDto {
  /** Names the transmission. */
  @IsString()
  control_id!: string;

  @Nested(() => FaxDto, essential)
  fax!: FaxDto;
}

/**
 * `calling.call.fax`: what `status_url` of a `send_fax` or `receive_fax` step is told.
 * (SWML reference, `send_fax` and `receive_fax`.)
 */
export class FaxEventDto extends ChannelEventDto {
  @IsIn(['calling.call.fax'])
  event_type!: 'calling.call.fax';

  @Nested(() => FaxParamsDto, essential)
  params!: FaxParamsDto;
}
