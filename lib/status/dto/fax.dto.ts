import { IsBoolean, IsIn, IsInt, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';
import { State } from './state.decorator.js';

const DIRECTIONS = ['send', 'receive'] as const;
const TYPES = ['page', 'finished'] as const;

/**
 * A page that went through (`direction`, `number`), or the whole fax (everything else).
 * (SWML reference, `send_fax` and `receive_fax`.)
 */
export class FaxResultDto {
  @MayBeAbsent()
  @IsIn(DIRECTIONS)
  direction?: (typeof DIRECTIONS)[number];

  /** Which page it is. */
  @MayBeAbsent()
  @IsInt()
  number?: number;

  /** The name of this side. */
  @MayBeAbsent()
  @IsString()
  identity?: string;

  /** The name of the other side. */
  @MayBeAbsent()
  @IsString()
  remote_identity?: string;

  /** Where the file is. */
  @MayBeAbsent()
  @IsString()
  document?: string;

  /** How many pages went through. */
  @MayBeAbsent()
  @IsInt()
  pages?: number;

  @MayBeAbsent()
  @IsBoolean()
  success?: boolean;

  /** The result as a number, `0` for success. */
  @MayBeAbsent()
  @IsInt()
  result?: number;

  /** The result in words. */
  @MayBeAbsent()
  @IsString()
  result_text?: string;

  /** Format of the file: `pdf`. */
  @MayBeAbsent()
  @IsString()
  format?: string;
}

/** How far a fax has come. (SWML reference, `send_fax` and `receive_fax`.) */
export class FaxDto {
  @State(TYPES)
  type!: (typeof TYPES)[number];

  @Nested(() => FaxResultDto, essential)
  params!: FaxResultDto;
}
