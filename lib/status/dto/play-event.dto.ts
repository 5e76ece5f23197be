import { IsIn, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential } from '../../webhooks/payload/rules.js';
import { CallParamsDto } from './call-params.dto.js';
import { ChannelEventDto } from './channel-event.dto.js';
import { State } from './state.decorator.js';

const STATES = ['playing', 'paused', 'finished', 'error'] as const;

/** How a `play` step goes. (SWML reference, `play`.) */
export class PlayParamsDto extends CallParamsDto {
  /** Names the playback. */
  @IsString()
  control_id!: string;

  @State(STATES)
  state!: (typeof STATES)[number];
}

/** `calling.call.play`: what `status_url` of a `play` step is told. (SWML reference, `play`.) */
export class PlayEventDto extends ChannelEventDto {
  @IsIn(['calling.call.play'])
  event_type!: 'calling.call.play';

  @Nested(() => PlayParamsDto, essential)
  params!: PlayParamsDto;
}
