import { IsInt, IsNumber, IsString } from '../../webhooks/payload/class-validator.js';

/** How long the agent took for one of its answers. */
export class ResponseTimingDto {
  /** The answer. */
  @IsString()
  response!: string;

  @IsInt()
  response_word_count!: number;

  /** Seconds until the answer was complete. */
  @IsNumber()
  answer_time!: number;

  /** Seconds that the model was writing. */
  @IsNumber()
  token_time!: number;

  /** Tokens of the answer. */
  @IsInt()
  tokens!: number;

  /** Tokens per second, on average over this answer. */
  @IsNumber()
  avg_tps!: number;

  /** Tokens per second. */
  @IsNumber()
  tps!: number;
}
