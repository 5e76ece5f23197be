import type { JsonObject } from '../../security/json-object.js';
import { nameOf } from '../../webhooks/payload/name-of.js';
import type { PayloadDescription } from '../../webhooks/payload/payload-reader.js';
import { AiPostPromptDto } from '../dto/ai-post-prompt.dto.js';
import { BedrockPostPromptDto } from '../dto/bedrock-post-prompt.dto.js';
import type { ConversationDto } from '../dto/conversation.dto.js';
import { FetchConversationDto } from '../dto/fetch-conversation.dto.js';

/** Whether a request asks for a stored conversation. */
export function isFetch({ action }: JsonObject): boolean {
  return action === 'fetch_conversation';
}

/** On Bedrock a session has the id of its call, and the application is called `bedrock` unless the document says otherwise. */
function isBedrock({ app_name, ai_session_id, call_id }: JsonObject): boolean {
  return app_name === 'bedrock' || ai_session_id === call_id;
}

/** What is posted to a `post_prompt_url`. */
export const postPromptPayload: PayloadDescription<ConversationDto> = {
  dto: AiPostPromptDto,
  variants: [
    { dto: FetchConversationDto, recognises: isFetch },
    { dto: BedrockPostPromptDto, recognises: isBedrock },
  ],
  containers: [],
  identify: ({ ai_session_id }) => `AI session ${nameOf(ai_session_id)}`,
};
