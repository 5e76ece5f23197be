import { IsNumber, IsString } from '../../webhooks/payload/class-validator.js';

/** What every event about calls carries around its `params`. (SWML reference, the status callbacks of each method.) */
export abstract class StatusEventDto {
  /** Names the event, such as `calling.call.play`. */
  abstract event_type: string;

  /** When it happened: seconds since 1970, with fractions. */
  @IsNumber()
  timestamp!: number;

  /** The SignalWire project that it belongs to. */
  @IsString()
  project_id!: string;

  /** The SignalWire Space that it belongs to. */
  @IsString()
  space_id!: string;

  /** What happened. */
  abstract params: object;
}
