import { IsArray, IsObject, IsString } from '../../webhooks/payload/class-validator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';

/** The arguments of a function call as the model gave them; `@SwaigArgs()` has them checked. */
export class SwaigArgumentDto {
  /** What SignalWire made of the model's text: one object as a rule. */
  @IsArray()
  @IsObject({ each: true, message: '$property must hold objects only' })
  parsed!: Record<string, unknown>[];

  /** The model's text. */
  @IsString()
  raw!: string;

  /** The model's text without the JSON in it. */
  @MayBeAbsent()
  @IsString()
  substituted?: string;
}
