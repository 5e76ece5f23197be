import {
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
} from '../../../webhooks/payload/class-validator.js';
import { MayBeAbsent } from '../../../webhooks/payload/rules.js';

/** The agent went to another step. */
export class DebugStepChangeDto {
  /** None before the first step. */
  @MayBeAbsent()
  @IsString()
  from_step?: string;

  @IsInt()
  from_index!: number;

  @IsString()
  to_step!: string;

  @IsInt()
  to_index!: number;

  @MayBeAbsent()
  @IsIn(['ai_function', 'webhook_action', 'gather_complete', 'auto_advance'])
  trigger?: 'ai_function' | 'webhook_action' | 'gather_complete' | 'auto_advance';
}

/** The agent went to another context. */
export class DebugContextChangeDto {
  @IsString()
  to_context!: string;

  /** None before the first context. */
  @MayBeAbsent()
  @IsString()
  from_context?: string;

  @MayBeAbsent()
  @IsIn(['ai_function', 'webhook_action'])
  trigger?: 'ai_function' | 'webhook_action';

  /** Whether the conversation so far is left behind. */
  @IsBoolean()
  isolated!: boolean;
}

/** What the prompt of a new context was made of. */
export class DebugContextSwitchDataDto {
  /** The variables of the prompt. */
  @IsObject()
  data_root!: Record<string, unknown>;

  /** The context as the document has it. */
  @IsObject()
  info!: Record<string, unknown>;
}
