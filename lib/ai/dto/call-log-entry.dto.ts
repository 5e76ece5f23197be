import { IsArray, IsInt, IsObject, IsString } from '../../webhooks/payload/class-validator.js';
import { AllowsUnknown, MayBeAbsent } from '../../webhooks/payload/rules.js';

/** Something that was said in a conversation, or went on behind it. */
@AllowsUnknown()
export class CallLogEntryDto {
  /** `system`, `user`, `assistant`, `tool` or another one: pick those that you know. */
  @IsString()
  role!: string;

  @IsString()
  content!: string;

  /** Microseconds since 1970. */
  @MayBeAbsent()
  @IsInt()
  timestamp?: number;

  /** The functions that the agent called in this turn. */
  @MayBeAbsent()
  @IsArray()
  @IsObject({ each: true, message: '$property must hold objects only' })
  tool_calls?: Record<string, unknown>[];
}
