import { IsString } from '../../webhooks/payload/class-validator.js';

/** A value that the document hands to its connector: an entry of `parameters` of `pay`. (SWML reference, `pay`.) */
export class PaymentParameterDto {
  @IsString()
  name!: string;

  @IsString()
  value!: string;
}
