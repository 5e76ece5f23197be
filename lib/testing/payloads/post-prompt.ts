import type { AiPostPromptDto } from '../../ai/dto/ai-post-prompt.dto.js';
import type { BedrockPostPromptDto } from '../../ai/dto/bedrock-post-prompt.dto.js';
import type { CallLogEntryDto } from '../../ai/dto/call-log-entry.dto.js';
import type { FetchConversationDto } from '../../ai/dto/fetch-conversation.dto.js';
import { bedrockConversation, CALLER, conversation } from './conversation.js';
import { merge, type PartOf, type Plain } from './merge.js';

/** What a made-up report differs in from an ordinary one, by the names on the wire. */
export type PostPromptFields = PartOf<AiPostPromptDto>;

/** What a model made of the post-prompt: text, or an object where it was asked for JSON. */
type Summary = string | Readonly<Record<string, unknown>>;

const USUAL_SUMMARY = 'The caller asked for the opening hours.';

/** Microseconds, as SignalWire counts them here. */
const SECOND = 1_000_000;

/**
 * What an `ai` agent reports when its conversation is over.
 *
 * @param summary what the model made of the post-prompt: text, or an object where it was asked for JSON.
 * @example `postPrompt({ satisfied: true }, { global_data: { order: 7 } })`
 */
export function postPrompt(
  summary: Summary = USUAL_SUMMARY,
  fields?: PostPromptFields,
): Plain<AiPostPromptDto> {
  const usual: Plain<AiPostPromptDto> = {
    ...conversation(),
    ...report(summary),
    swaig_log: [],
    call_ended_by: 'user',
  };
  return merge(usual, fields);
}

/** What an `amazon_bedrock` agent reports; the summary as of {@link postPrompt}. */
export function bedrockPostPrompt(
  summary: Summary = USUAL_SUMMARY,
  fields?: PartOf<BedrockPostPromptDto>,
): Plain<BedrockPostPromptDto> {
  const usual: Plain<BedrockPostPromptDto> = {
    ...bedrockConversation(),
    ...report(summary),
    raw_call_log: callLog(),
    swaig_log: [],
    conversation_summary: summarised(summary).raw,
  };
  return merge(usual, fields);
}

/** What an agent with `save_conversation` asks when a conversation begins that has a name. */
export function fetchConversation(
  conversationId: string,
  fields?: PartOf<FetchConversationDto>,
): Plain<FetchConversationDto> {
  const usual: Plain<FetchConversationDto> = {
    ...conversation(),
    conversation_id: conversationId,
    action: 'fetch_conversation',
    content_type: 'text/json',
    content_disposition: 'agent.load_conversation',
    conversation_type: 'voice',
    caller_id_name: CALLER.name,
    caller_id_number: CALLER.number,
  };
  return merge(usual, fields);
}

function report(summary: Summary) {
  const end = Date.now() * 1000;
  return {
    action: 'post_conversation',
    content_type: 'text/json',
    content_disposition: 'agent.summary',
    conversation_type: 'voice',
    post_prompt_data: summarised(summary),
    call_log: callLog(),
    global_data: {},
    caller_id_name: CALLER.name,
    caller_id_number: CALLER.number,
    call_start_date: end - 40 * SECOND,
    call_answer_date: end - 39 * SECOND,
    ai_start_date: end - 38 * SECOND,
    ai_end_date: end,
    call_end_date: end,
  } as const;
}

function callLog(): Plain<CallLogEntryDto>[] {
  return [
    { role: 'assistant', content: 'How can I help you?' },
    { role: 'user', content: 'When do you open?' },
  ];
}

function summarised(summary: Summary) {
  return typeof summary === 'string'
    ? { parsed: [], raw: summary }
    : { parsed: [{ ...summary }], raw: JSON.stringify(summary) };
}
