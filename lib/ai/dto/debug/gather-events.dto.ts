import { IsBoolean, IsIn, IsInt, IsString } from '../../../webhooks/payload/class-validator.js';
import { MayBeAbsent } from '../../../webhooks/payload/rules.js';

/** Where in the prompt's contexts a `gather` stands. */
class GatherDto {
  @IsString()
  context!: string;

  @MayBeAbsent()
  @IsString()
  step?: string;

  @MayBeAbsent()
  @IsInt()
  step_index?: number;
}

/** One of the questions of a `gather`. */
class GatherQuestionDto extends GatherDto {
  @MayBeAbsent()
  @IsString()
  key?: string;

  /** Counted from 0. */
  @IsInt()
  question_index!: number;
}

/** A `gather` began. */
export class DebugGatherStartDto extends GatherDto {
  /** Where the answers go. */
  @MayBeAbsent()
  @IsString()
  output_key?: string;

  @IsInt()
  total_questions!: number;
}

/** A `gather` asked a question. */
export class DebugGatherQuestionDto extends GatherQuestionDto {
  @MayBeAbsent()
  @IsString()
  question_type?: string;

  @IsBoolean()
  requires_confirm!: boolean;
}

/** A `gather` took an answer. */
export class DebugGatherAnswerDto extends GatherQuestionDto {
  /** Counted from 0. */
  @IsInt()
  attempt!: number;

  /** Whether the caller had to confirm it. */
  @IsBoolean()
  confirmed!: boolean;
}

/** A `gather` did not take an answer. */
export class DebugGatherRejectDto extends GatherQuestionDto {
  /** Counted from 0. */
  @IsInt()
  attempt!: number;

  @MayBeAbsent()
  @IsIn(['missing_answer', 'confirmation_required'])
  reason?: 'missing_answer' | 'confirmation_required';
}

/** A `gather` is done. */
export class DebugGatherCompleteDto extends GatherDto {
  /** Where the answers went. */
  @MayBeAbsent()
  @IsString()
  output_key?: string;

  /** How many questions have an answer. */
  @IsInt()
  answered!: number;

  @MayBeAbsent()
  @IsString()
  completion_action?: string;
}
