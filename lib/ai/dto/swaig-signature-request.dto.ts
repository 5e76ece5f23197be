import { IsArray, IsObject, IsString } from '../../webhooks/payload/class-validator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';

/** Asks what functions there are, for an entry of `SWAIG.includes`. (REST API reference, "SWAIG function signature request".) */
export class SwaigSignatureRequestDto {
  /** `get_signature` */
  @IsString(essential)
  action!: string;

  /** The names that the entry asks for, maybe none. All that comes back is taken, asked for or not. */
  @IsArray()
  @IsString({ each: true })
  functions!: string[];

  /** The `meta_data` of the entry. */
  @MayBeAbsent()
  @IsObject()
  meta_data?: Record<string, unknown>;

  /** Stands there where SignalWire only looks whether the application answers. */
  @MayBeAbsent()
  @IsString()
  meta_data_token?: string;

  /** `text/swaig` */
  @IsString()
  content_type!: string;

  /** `function signature request` */
  @IsString()
  content_disposition!: string;

  /** Version of the protocol: `2.0`. */
  @IsString()
  version!: string;

  @MayBeAbsent()
  @IsString()
  project_id?: string;

  @MayBeAbsent()
  @IsString()
  space_id?: string;
}
