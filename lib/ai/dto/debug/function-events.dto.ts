import { IsBoolean, IsIn, IsInt, IsString } from '../../../webhooks/payload/class-validator.js';
import { MayBeAbsent } from '../../../webhooks/payload/rules.js';

/** A function of the agent has come back. */
export class DebugFunctionCallDto {
  @IsString()
  function!: string;

  @IsInt()
  duration_ms!: number;

  /** Whether SignalWire ran it by itself. */
  @MayBeAbsent()
  @IsBoolean()
  native?: boolean;

  /** Stands there, `true`, where the agent went on talking meanwhile. */
  @MayBeAbsent()
  @IsBoolean()
  shadow?: boolean;

  /** Where in the session, for calls of the post-prompt. */
  @MayBeAbsent()
  @IsString()
  phase?: string;
}

/** The agent called a function over and over, and was stopped. */
export class DebugFunctionLoopDto {
  @IsString()
  function!: string;

  /** `consecutive`: in a row; `repeated`: with the same arguments. */
  @IsIn(['consecutive', 'repeated'])
  type!: 'consecutive' | 'repeated';

  @IsInt()
  count!: number;
}

/** The result of a function was shortened for the model. */
export class DebugToolDistillDto {
  @IsString()
  function!: string;

  /** Characters before. */
  @IsInt()
  raw_chars!: number;

  /** Characters after. */
  @IsInt()
  distilled_chars!: number;

  /** The model that did it; `default` where none was asked for. */
  @IsString()
  model!: string;
}
