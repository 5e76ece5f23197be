import { IsString } from '../../webhooks/payload/class-validator.js';

/** The call that this one is bridged to. (REST API reference, "SWML inbound call webhook".) */
export class CallPeerDto {
  @IsString()
  call_id!: string;

  /** The node of SignalWire's network that handles the peer call. */
  @IsString()
  node_id!: string;
}
