import { IsBoolean, IsIn, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';
import { CallParamsDto } from './call-params.dto.js';
import { ChannelEventDto } from './channel-event.dto.js';

const DETECTORS = ['machine', 'fax'] as const;

/** What a detector found out. (SWML reference, `detect_machine`.) */
export class DetectionResultDto {
  /** `HUMAN`, `MACHINE`, `UNKNOWN`, the tone of a fax machine, or a mark such as `READY`, `NOT_READY` and `finished`. */
  @IsString(essential)
  event!: string;

  /** Whether the beep of an answering machine was heard. */
  @MayBeAbsent()
  @IsBoolean()
  beep?: boolean;
}

/** Which detector found out what. (SWML reference, `detect_machine`.) */
export class DetectionDto {
  @IsIn(DETECTORS)
  type!: (typeof DETECTORS)[number];

  @Nested(() => DetectionResultDto, essential)
  params!: DetectionResultDto;
}

/** Who or what answered. (SWML reference, `detect_machine`.) */
export class DetectParamsDto extends CallParamsDto {
  /** Names the detection. */
  @IsString()
  control_id!: string;

  @Nested(() => DetectionDto, essential)
  detect!: DetectionDto;
}

/** `calling.call.detect`: what `status_url` of a `detect_machine` step is told. (SWML reference, `detect_machine`.) */
export class DetectEventDto extends ChannelEventDto {
  @IsIn(['calling.call.detect'])
  event_type!: 'calling.call.detect';

  @Nested(() => DetectParamsDto, essential)
  params!: DetectParamsDto;
}
