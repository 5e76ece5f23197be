import { IsIn, IsInt } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { AllowsUnknown } from '../../webhooks/payload/rules.js';
import { ChannelDataDto } from './channel-data.dto.js';

/** What a sidecar can tell. */
export const SIDECAR_EVENT_TYPES = [
  'start',
  'turn',
  'thought',
  'insight',
  'skip',
  'request',
  'ask_request',
  'ask_answer',
  'tool_call',
  'tool_result',
  'action',
  'error',
  'global_data_change',
  'history_pruned',
  'stop',
  'final',
] as const;

/** What a sidecar tells: its advice is an `insight`. */
export type SidecarEventType = (typeof SIDECAR_EVENT_TYPES)[number];

/** Something that a sidecar tells; what else it says depends on its type. */
@AllowsUnknown()
export class SidecarEventDto {
  @IsIn(SIDECAR_EVENT_TYPES)
  type!: SidecarEventType;

  /** When it happened, in microseconds since 1970. */
  @IsInt()
  ts!: number;

  /** The same for all events of one look at the conversation. */
  @IsInt()
  tick_id!: number;

  /** The call that the sidecar listens to. */
  @Nested(() => ChannelDataDto)
  channel_data!: ChannelDataDto;

  /** What the type brings along. */
  [name: string]: unknown;
}
