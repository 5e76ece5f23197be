import { IsIn, IsString } from '../../webhooks/payload/class-validator.js';
import { CALL_TYPES, type CallType } from './call-type.js';

/** The call that made this one, as a leg dialled by `connect` has. (REST API reference, "SWML inbound call webhook".) */
export class CallParentDto {
  @IsIn(CALL_TYPES)
  device_type!: CallType;

  @IsString()
  call_id!: string;

  /** The node of SignalWire's network that handles the parent call. */
  @IsString()
  node_id!: string;
}
