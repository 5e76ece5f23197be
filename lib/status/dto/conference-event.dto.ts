import { IsIn } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential } from '../../webhooks/payload/rules.js';
import { ChannelEventDto } from './channel-event.dto.js';
import { ConferenceParamsDto } from './conference-params.dto.js';

/**
 * `calling.conference`: what `status_callback` and `recording_status_callback` of a `join_conference` step are told where
 * their event type is `relay`. (SWML reference, `join_conference`.)
 */
export class ConferenceEventDto extends ChannelEventDto {
  @IsIn(['calling.conference'])
  event_type!: 'calling.conference';

  @Nested(() => ConferenceParamsDto, essential)
  params!: ConferenceParamsDto;
}
