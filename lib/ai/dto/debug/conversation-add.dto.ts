import { IsInt, IsObject, IsString } from '../../../webhooks/payload/class-validator.js';
import { AllowsUnknown, MayBeAbsent } from '../../../webhooks/payload/rules.js';

/** Something that was added to the conversation. */
@AllowsUnknown()
export class DebugConversationAddDto {
  @IsString()
  role!: string;

  @IsString()
  content!: string;

  /** Code of the language. */
  @MayBeAbsent()
  @IsString()
  lang?: string;

  @MayBeAbsent()
  @IsInt()
  tokens?: number;

  /** Microseconds since 1970. */
  @MayBeAbsent()
  @IsInt()
  timestamp?: number;

  /** Names the function call whose result it is. */
  @MayBeAbsent()
  @IsString()
  tool_call_id?: string;

  @MayBeAbsent()
  @IsObject()
  metadata?: Record<string, unknown>;
}
