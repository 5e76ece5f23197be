import { ConversationDto } from './conversation.dto.js';
import type { CallLogEntryDto } from './call-log-entry.dto.js';
import type { PostPromptDataDto } from './post-prompt-data.dto.js';
import type { SwaigLogEntryDto } from './swaig-log-entry.dto.js';

/** The report of a session that has ended: an `AiPostPromptDto` or a `BedrockPostPromptDto`. */
export abstract class PostPromptDto extends ConversationDto {
  /** What the agent wrote when it was given the post-prompt. */
  abstract post_prompt_data?: PostPromptDataDto;

  /** The conversation. */
  abstract call_log?: CallLogEntryDto[];

  /** The conversation with what was interrupted or dropped; on Bedrock the same as `call_log`. */
  abstract raw_call_log?: CallLogEntryDto[];

  /** The functions that the agent called, in their order; on Bedrock always empty. */
  abstract swaig_log?: SwaigLogEntryDto[];

  /** Data of the session at its end. */
  abstract global_data?: Record<string, unknown>;

  /** The conversation in a few words. */
  abstract conversation_summary?: string;
}
