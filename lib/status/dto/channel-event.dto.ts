import { IsString } from '../../webhooks/payload/class-validator.js';
import { StatusEventDto } from './status-event.dto.js';

/** What every event of a SWML step carries around its `params`. (SWML reference, the status callbacks of each method.) */
export abstract class ChannelEventDto extends StatusEventDto {
  /** What the event was sent for: `swml:` and an id. */
  @IsString()
  event_channel!: string;
}
