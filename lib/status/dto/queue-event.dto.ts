import { IsIn, IsInt, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential, MayBeAbsent, MayBeNull } from '../../webhooks/payload/rules.js';
import { CallParamsDto } from './call-params.dto.js';
import { ChannelEventDto } from './channel-event.dto.js';
import { State } from './state.decorator.js';

const STATUSES = ['enqueue', 'leave', 'dequeue'] as const;

/** A caller who enters a queue, leaves it or is taken from it. (SWML reference, `enter_queue`.) */
export class QueueParamsDto extends CallParamsDto {
  @State(STATUSES)
  status!: (typeof STATUSES)[number];

  /** The id of the queue. */
  @IsString()
  id!: string;

  /** The name of the queue. */
  @IsString()
  name!: string;

  /** Where in the queue the caller is, the first being 1. */
  @IsInt()
  position!: number;

  /** How many wait. */
  @IsInt()
  size!: number;

  /** Seconds that callers wait on average. */
  @IsInt()
  avg_time!: number;

  /** When the caller came: microseconds since 1970, 0 where it does not apply. */
  @IsInt()
  enqueue_ts!: number;

  /** When the caller was taken from the queue: microseconds since 1970, 0 where it does not apply. */
  @IsInt()
  dequeue_ts!: number;

  /** When the caller left: microseconds since 1970, 0 where it does not apply. */
  @IsInt()
  leave_ts!: number;

  /** Where this event was sent, as the step says. */
  @MayBeAbsent()
  @IsString()
  status_url?: string;

  /** Names the step; `null` where the caller was taken from the queue. */
  @MayBeNull()
  @IsString()
  control_id!: string | null;
}

/** `calling.call.queue`: what `status_url` of an `enter_queue` step is told. (SWML reference, `enter_queue`.) */
export class QueueEventDto extends ChannelEventDto {
  @IsIn(['calling.call.queue'])
  event_type!: 'calling.call.queue';

  @Nested(() => QueueParamsDto, essential)
  params!: QueueParamsDto;
}
