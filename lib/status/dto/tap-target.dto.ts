import { IsIn, IsInt, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';

const PROTOCOLS = ['rtp', 'ws'] as const;

/** Address and form of tapped audio: `addr` and `port` of RTP, `uri` of a WebSocket. (SWML reference, `tap`.) */
export class TapTargetParamsDto {
  @MayBeAbsent()
  @IsString()
  addr?: string;

  @MayBeAbsent()
  @IsInt()
  port?: number;

  /** `PCMU` or `PCMA`. */
  @MayBeAbsent()
  @IsString()
  codec?: string;

  /** Milliseconds of audio in a packet. */
  @MayBeAbsent()
  @IsInt()
  ptime?: number;

  @MayBeAbsent()
  @IsString()
  uri?: string;
}

/** Where tapped audio goes. (SWML reference, `tap`.) */
export class TapTargetDto {
  @IsIn(PROTOCOLS)
  type!: (typeof PROTOCOLS)[number];

  @MayBeAbsent()
  @Nested(() => TapTargetParamsDto)
  params?: TapTargetParamsDto;
}
