import { IsBoolean, IsIn, IsNumber, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';
import { CallParamsDto } from './call-params.dto.js';
import { ChannelEventDto } from './channel-event.dto.js';
import { State } from './state.decorator.js';

const RESULTS = [
  'digit',
  'speech',
  'no_input',
  'no_match',
  'start_of_input',
  'finished',
  'error',
] as const;
const STATES = ['collecting', 'finished', 'error'] as const;

/** What a caller pressed (`digits`, `terminator`) or said (`text`, `confidence`). (SWML reference, `prompt`.) */
export class CollectInputDto {
  /** The keys that were pressed. */
  @MayBeAbsent()
  @IsString()
  digits?: string;

  /** The key that ended the input. */
  @MayBeAbsent()
  @IsString()
  terminator?: string;

  /** The words that were understood. They are the caller's: put them into a document through `say` or `text` only. */
  @MayBeAbsent()
  @IsString()
  text?: string;

  /** How sure the recognition is of them. */
  @MayBeAbsent()
  @IsNumber()
  confidence?: number;
}

/** How a `prompt` step ended. (SWML reference, `prompt`.) */
export class CollectResultDto {
  @State(RESULTS)
  type!: (typeof RESULTS)[number];

  /** The input, where there was some. */
  @MayBeAbsent()
  @Nested(() => CollectInputDto)
  params?: CollectInputDto;
}

/** What a `prompt` step got to hear. (SWML reference, `prompt`.) */
export class CollectParamsDto extends CallParamsDto {
  /** Names the prompt. */
  @IsString()
  control_id!: string;

  @Nested(() => CollectResultDto, essential)
  result!: CollectResultDto;

  /** Whether no more is to come. */
  @MayBeAbsent()
  @IsBoolean()
  final?: boolean;

  /** Only where input is collected continuously. */
  @MayBeAbsent()
  @IsIn(STATES)
  state?: (typeof STATES)[number];
}

/** `calling.call.collect`: what `status_url` of a `prompt` step is told. (SWML reference, `prompt`.) */
export class CollectEventDto extends ChannelEventDto {
  @IsIn(['calling.call.collect'])
  event_type!: 'calling.call.collect';

  @Nested(() => CollectParamsDto, essential)
  params!: CollectParamsDto;
}
