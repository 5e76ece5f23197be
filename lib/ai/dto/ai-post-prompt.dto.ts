import {
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  ValidateBy,
} from '../../webhooks/payload/class-validator.js';
import { isJsonObject } from '../../security/json-object.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';
import { CallLogEntryDto } from './call-log-entry.dto.js';
import { CallTimelineEntryDto } from './call-timeline-entry.dto.js';
import { CONVERSATION_TYPES, type ConversationType } from './conversation-type.js';
import { PostPromptDataDto } from './post-prompt-data.dto.js';
import { PostPromptDto } from './post-prompt.dto.js';
import { SwaigLogEntryDto } from './swaig-log-entry.dto.js';

function isConversation(value: unknown): boolean {
  return Array.isArray(value) && value.every(isJsonObject);
}

/** class-validator looks into a list once, not into lists of lists. */
function IsListOfConversations(): PropertyDecorator {
  return ValidateBy({
    name: 'isListOfConversations',
    validator: {
      validate: (value) => Array.isArray(value) && value.every(isConversation),
      defaultMessage: () => '$property must hold lists of objects',
    },
  });
}

/** The report of a session of `ai`. (REST API reference, "AI post-prompt callback".) */
export class AiPostPromptDto extends PostPromptDto {
  @IsIn(['post_conversation'])
  override action!: 'post_conversation';

  @IsIn(CONVERSATION_TYPES)
  override conversation_type!: ConversationType;

  /** The same for all sessions of one model. */
  @MayBeAbsent()
  @IsString()
  ai_id_tag?: string;

  @MayBeAbsent()
  @Nested(() => PostPromptDataDto)
  override post_prompt_data?: PostPromptDataDto;

  @MayBeAbsent()
  @Nested(() => CallLogEntryDto, { each: true })
  override call_log?: CallLogEntryDto[];

  @MayBeAbsent()
  @Nested(() => CallLogEntryDto, { each: true })
  override raw_call_log?: CallLogEntryDto[];

  /** What happened, in its order. */
  @MayBeAbsent()
  @Nested(() => CallTimelineEntryDto, { each: true })
  call_timeline?: CallTimelineEntryDto[];

  /** The conversations before each switch of the context, the oldest first. */
  @MayBeAbsent()
  @IsListOfConversations()
  previous_contexts?: Record<string, unknown>[][];

  /** Stands there, `true`, where the session ran out of time. */
  @MayBeAbsent()
  @IsBoolean()
  hard_timeout?: boolean;

  /** Who ended the call. */
  @MayBeAbsent()
  @IsString()
  call_ended_by?: string;

  @MayBeAbsent()
  @IsObject()
  override global_data?: Record<string, unknown>;

  @MayBeAbsent()
  @Nested(() => SwaigLogEntryDto, { each: true })
  override swaig_log?: SwaigLogEntryDto[];

  /** The conversation in a few words; with the parameter `save_conversation` of `ai`. */
  @MayBeAbsent()
  @IsString()
  override conversation_summary?: string;

  /** Whole minutes. */
  @MayBeAbsent()
  @IsInt()
  override total_minutes?: number;
}
