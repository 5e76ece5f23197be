import { IsIn, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';
import { CallParamsDto } from './call-params.dto.js';
import { ChannelEventDto } from './channel-event.dto.js';
import { State } from './state.decorator.js';
import { TapTargetDto } from './tap-target.dto.js';

const STATES = ['tapping', 'finished'] as const;
const DIRECTIONS = ['speak', 'listen', 'both'] as const;

/** Which side of the call is tapped. (SWML reference, `tap`.) */
export class TapAudioDto {
  @MayBeAbsent()
  @IsIn(DIRECTIONS)
  direction?: (typeof DIRECTIONS)[number];
}

/** What of the call is tapped. (SWML reference, `tap`.) */
export class TapMediaDto {
  @IsIn(['audio'])
  type!: 'audio';

  @MayBeAbsent()
  @Nested(() => TapAudioDto)
  params?: TapAudioDto;
}

/** How a `tap` step goes. (SWML reference, `tap`.) */
export class TapParamsDto extends CallParamsDto {
  /** Names the tap for `stop_tap`. */
  @IsString()
  control_id!: string;

  @State(STATES)
  state!: (typeof STATES)[number];

  /** What is tapped. */
  @MayBeAbsent()
  @Nested(() => TapMediaDto)
  tap?: TapMediaDto;

  /** Where it goes. */
  @MayBeAbsent()
  @Nested(() => TapTargetDto)
  device?: TapTargetDto;
}

/** `calling.call.tap`: what `status_url` of a `tap` step is told. (SWML reference, `tap`.) */
export class TapEventDto extends ChannelEventDto {
  @IsIn(['calling.call.tap'])
  event_type!: 'calling.call.tap';

  @Nested(() => TapParamsDto, essential)
  params!: TapParamsDto;
}
