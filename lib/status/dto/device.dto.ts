import { IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { AllowsUnknown, MayBeAbsent } from '../../webhooks/payload/rules.js';

/**
 * Both ends of a phone call. What other devices have is not described, and arrives as it is. (SWML reference, `connect`.)
 */
@AllowsUnknown()
export class DeviceParamsDto {
  [name: string]: unknown;

  /** The calling number in E.164 form. */
  @MayBeAbsent()
  @IsString()
  from_number?: string;

  /** The called number in E.164 form. */
  @MayBeAbsent()
  @IsString()
  to_number?: string;
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
