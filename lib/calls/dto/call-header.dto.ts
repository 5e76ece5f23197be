import { IsString } from '../../webhooks/payload/class-validator.js';

/** One header of a call: a SIP header of the INVITE, for instance. */
export class CallHeaderDto {
  /** As the caller's side wrote it; compare without regard to case. */
  @IsString()
  name!: string;

  @IsString()
  value!: string;
}
