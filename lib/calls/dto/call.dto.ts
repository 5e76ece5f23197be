import { IsIn, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';
import { CallHeaderDto } from './call-header.dto.js';
import { CallParentDto } from './call-parent.dto.js';
import { CallPeerDto } from './call-peer.dto.js';
import { CALL_DIRECTIONS, CALL_TYPES, type CallDirection, type CallType } from './call-type.js';
import { SipDataDto } from './sip-data.dto.js';

/**
 * The call that a SWML document is fetched for. Property names are SignalWire's own.
 * (REST API reference, "SWML inbound call webhook".)
 */
export class CallDto {
  /** Names the call in all of SignalWire's interfaces. */
  @IsString(essential)
  call_id!: string;

  /** The node of SignalWire's network that handles the call. */
  @IsString()
  node_id!: string;

  /** Names the current part of the call; the same as `call_id` at its beginning. */
  @IsString()
  segment_id!: string;

  /** The tag that was given to the call when it was made. */
  @MayBeAbsent()
  @IsString()
  tag?: string;

  /** `created` when the first document is fetched, `answered` and others later on. */
  @IsString()
  call_state!: string;

  @IsIn(CALL_DIRECTIONS, essential)
  direction!: CallDirection;

  @IsIn(CALL_TYPES, essential)
  type!: CallType;

  /**
   * The caller: a number in E.164 form, or a SIP or WebRTC address. The caller's side chooses it; put it into a
   * document through `say` or `text` only.
   */
  @IsString(essential)
  from!: string;

  /** Who is called: a number in E.164 form, or a SIP or WebRTC address. */
  @IsString(essential)
  to!: string;

  /** The calling number. Phone calls only. */
  @MayBeAbsent()
  @IsString()
  from_number?: string;

  /** The called number. Phone calls only. */
  @MayBeAbsent()
  @IsString()
  to_number?: string;

  /** Stands on the leg that answered first of those that a parallel `connect` rang. */
  @MayBeAbsent()
  @IsIn(['true'])
  dial_winner?: 'true';

  /** Headers that came with the call; empty where there are none. Look one up with `@CallHeader(name)`. */
  @Nested(() => CallHeaderDto, { each: true })
  headers!: CallHeaderDto[];

  /** The call that made this one, if any. */
  @MayBeAbsent()
  @Nested(() => CallParentDto)
  parent?: CallParentDto;

  /** The call that this one is bridged to, if any. */
  @MayBeAbsent()
  @Nested(() => CallPeerDto)
  peer?: CallPeerDto;

  /** What the INVITE said. SIP calls only. */
  @MayBeAbsent()
  @Nested(() => SipDataDto)
  sip_data?: SipDataDto;

  /** The SignalWire project that the call belongs to. */
  @IsString()
  project_id!: string;

  /** The SignalWire Space that the call belongs to. */
  @IsString()
  space_id!: string;
}
