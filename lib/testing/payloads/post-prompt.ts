import type { AiPostPromptDto } from '../../ai/dto/ai-post-prompt.dto.js';
import { CALLER, conversation } from './conversation.js';
import { merge, type PartOf, type Plain } from './merge.js';

/** What a made-up report differs in from an ordinary one, by the names on the wire. */
export type PostPromptFields = PartOf<AiPostPromptDto>;

/** Microseconds, as SignalWire counts them here. */
const SECOND = 1_000_000;

/**
 * What an `ai` agent reports when its conversation is over.
 *
 * @param summary what the model made of the post-prompt: text, or an object where it was asked for JSON.
 * @example `postPrompt({ satisfied: true }, { global_data: { order: 7 } })`
 */
export function postPrompt(
  summary: string | Readonly<Record<string, unknown>> = 'The caller asked for the opening hours.',
  fields?: PostPromptFields,
): Plain<AiPostPromptDto> {
  const end = Date.now() * 1000;
  const usual: Plain<AiPostPromptDto> = {
    ...conversation(),
    action: 'post_conversation',
    content_type: 'text/json',
    content_disposition: 'agent.summary',
    conversation_type: 'voice',
    post_prompt_data: summarised(summary),
    call_log: [
      { role: 'assistant', content: 'How can I help you?' },
      { role: 'user', content: 'When do you open?' },
    ],
    swaig_log: [],
    global_data: {},
    caller_id_name: CALLER.name,
    caller_id_number: CALLER.number,
    call_start_date: end - 40 * SECOND,
    call_answer_date: end - 39 * SECOND,
    ai_start_date: end - 38 * SECOND,
    ai_end_date: end,
    call_end_date: end,
    call_ended_by: 'user',
  };
  return merge(usual, fields);
}

function summarised(summary: string | Readonly<Record<string, unknown>>) {
  return typeof summary === 'string'
    ? { parsed: [], raw: summary }
    : { parsed: [{ ...summary }], raw: JSON.stringify(summary) };
}
