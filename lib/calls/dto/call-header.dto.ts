import { IsString } from 'class-validator';

/** One header of a call: a SIP header of the INVITE, for instance. */
export class CallHeaderDto {
  /** As the caller's side wrote it; compare without regard to case. */
  @IsString()
  name!: string;

  @IsString()
  value!: string;
}
