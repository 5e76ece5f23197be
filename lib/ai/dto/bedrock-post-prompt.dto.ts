import { IsNumber, IsObject, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';
import { CallLogEntryDto } from './call-log-entry.dto.js';
import { PostPromptDataDto } from './post-prompt-data.dto.js';
import { PostPromptDto } from './post-prompt.dto.js';
import { SwaigLogEntryDto } from './swaig-log-entry.dto.js';

/** The report of a session of `amazon_bedrock`. (REST API reference, "Amazon Bedrock post-prompt callback".) */
export class BedrockPostPromptDto extends PostPromptDto {
  /** `post_conversation` */
  @IsString()
  override action!: string;

  /** `voice` */
  @IsString()
  override conversation_type!: string;

  @Nested(() => PostPromptDataDto)
  override post_prompt_data!: PostPromptDataDto;

  @Nested(() => CallLogEntryDto, { each: true })
  override call_log!: CallLogEntryDto[];

  @Nested(() => CallLogEntryDto, { each: true })
  override raw_call_log!: CallLogEntryDto[];

  @IsObject()
  override global_data!: Record<string, unknown>;

  @Nested(() => SwaigLogEntryDto, { each: true })
  override swaig_log!: SwaigLogEntryDto[];

  @IsString()
  override conversation_summary!: string;

  /** With fractions of a minute. */
  @MayBeAbsent()
  @IsNumber()
  override total_minutes?: number;
}
