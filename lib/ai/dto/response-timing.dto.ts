import { IsInt, IsNumber, IsString } from 'class-validator';

/** How long the agent took for one of its answers. */
export class ResponseTimingDto {
  /** The answer. */
  @IsString()
  response!: string;

  @IsInt()
  response_word_count!: number;

  @IsNumber()
  answer_time!: number;

  @IsNumber()
  token_time!: number;

  /** Tokens of the answer. */
  @IsInt()
  tokens!: number;

  /** Tokens per second over all answers so far. */
  @IsNumber()
  avg_tps!: number;

  /** Tokens per second of this answer. */
  @IsNumber()
  tps!: number;
}
