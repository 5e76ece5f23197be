import { IsIn, IsInt } from '../../webhooks/payload/class-validator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';
import { ConversationDto } from './conversation.dto.js';
import { CONVERSATION_TYPES, type ConversationType } from './conversation-type.js';

/**
 * Asks for what was stored of a conversation, when an agent with `save_conversation` and `conversation_id` begins.
 * (REST API reference, "AI post-prompt callback".)
 */
export class FetchConversationDto extends ConversationDto {
  @IsIn(['fetch_conversation'])
  override action!: 'fetch_conversation';

  @IsIn(CONVERSATION_TYPES)
  override conversation_type!: ConversationType;

  @MayBeAbsent()
  @IsInt()
  override total_minutes?: number;
}
