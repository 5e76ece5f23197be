import { IsArray, IsObject, IsString } from '../../webhooks/payload/class-validator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';

/** What the agent wrote when it was given the post-prompt. */
export class PostPromptDataDto {
  /** The JSON objects in it; none where it is prose. */
  @IsArray()
  @IsObject({ each: true, message: '$property must hold objects only' })
  parsed!: Record<string, unknown>[];

  /** The text as it is. */
  @IsString()
  raw!: string;

  /** The text without the JSON in it. */
  @MayBeAbsent()
  @IsString()
  substituted?: string;
}
