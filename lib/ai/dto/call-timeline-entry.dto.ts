import { IsNumber, IsString } from '../../webhooks/payload/class-validator.js';
import { AllowsUnknown, MayBeAbsent } from '../../webhooks/payload/rules.js';

/** Something that happened in a session; what else it says depends on its type. */
@AllowsUnknown()
export class CallTimelineEntryDto {
  @IsString()
  type!: string;

  /** When it happened, in microseconds since 1970. */
  @MayBeAbsent()
  @IsNumber()
  ts?: number;
}
