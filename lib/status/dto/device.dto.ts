import { IsString } from 'class-validator';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';

/** Both ends of a call: numbers of a phone call, addresses of any other. (SWML reference, `connect`.) */
export class DeviceParamsDto {
  /** The calling number in E.164 form. */
  @MayBeAbsent()
  @IsString()
  from_number?: string;

  /** The called number in E.164 form. */
  @MayBeAbsent()
  @IsString()
  to_number?: string;

  /** The calling address. */
  @MayBeAbsent()
  @IsString()
  from?: string;

  /** The called address. */
  @MayBeAbsent()
  @IsString()
  to?: string;
}

/** What a call travels on, and between whom. (SWML reference, `connect`.) */
export class DeviceDto {
  /** `phone`, for instance. */
  @IsString()
  type!: string;

  /** Between whom. */
  @MayBeAbsent()
  @Nested(() => DeviceParamsDto)
  params?: DeviceParamsDto;
}
