import type { AiPostPromptDto } from '../../../../ai/dto/ai-post-prompt.dto.js';
import type { BedrockPostPromptDto } from '../../../../ai/dto/bedrock-post-prompt.dto.js';
import type { Plain } from '../../../payloads/merge.js';
import { microsecondsAt } from '../../call/status-envelope.js';
import type { Agent } from './agent.js';
import { isStored } from './stored-conversation.js';

/** How a conversation ends; filled in as it does. */
export interface Ending {
  /** What the model makes of the post-prompt; `undefined` where it was not asked. */
  summary: unknown;
  /** Whether the call ends with it. */
  endsCall: boolean;
  /** Whether `hard_stop_time` is over. */
  isOutOfTime: boolean;
}

/** Posts what came of a conversation to `post_prompt_url`. (AI webhooks, "Post prompt".) */
export function sendPostPrompt(agent: Agent, ending: Ending): void {
  const { world, params } = agent.step;
  const url = params.optionalText('post_prompt_url');
  if (!url) return;
  const report = agent.isBedrock ? bedrockReport(agent, ending) : aiReport(agent, ending);
  world.stage.callbacks.send(url, 'post_prompt', structuredClone({ ...report }));
}

function aiReport(agent: Agent, ending: Ending): Plain<AiPostPromptDto> {
  const shared = commonPart(agent, ending);
  return {
    ...shared,
    swaig_log: agent.swaigLog,
    ...(isStored(agent) && { conversation_summary: shared.post_prompt_data.raw }),
    ...(ending.isOutOfTime && { hard_timeout: true }),
    ...(ending.endsCall && { call_end_date: microsecondsAt(agent.step.world.now) }),
  };
}

/** It always has a summary, never says which functions were called, and has no end of a call that goes on. */
function bedrockReport(agent: Agent, ending: Ending): Plain<BedrockPostPromptDto> {
  const shared = commonPart(agent, ending);
  return {
    ...shared,
    swaig_log: [],
    conversation_summary: shared.post_prompt_data.raw,
    call_end_date: ending.endsCall ? microsecondsAt(agent.step.world.now) : 0,
  };
}

function commonPart(agent: Agent, { summary, endsCall }: Ending) {
  const { ids, caller, log, globalData, startedAt, script } = agent;
  return {
    ...ids,
    action: 'post_conversation',
    content_disposition: 'agent.summary',
    content_type: 'text/json',
    conversation_type: 'voice',
    caller_id_name: '',
    caller_id_number: caller,
    post_prompt_data: summarised(summary),
    call_log: log,
    raw_call_log: log,
    global_data: globalData,
    call_start_date: microsecondsAt(0),
    call_answer_date: microsecondsAt(0),
    ai_start_date: microsecondsAt(startedAt),
    ai_end_date: microsecondsAt(agent.step.world.now),
    ...script,
    ...(endsCall && { SWMLCall: { ...script.SWMLCall, call_state: 'ended' } }),
  } as const;
}

function summarised(summary: unknown) {
  const raw = typeof summary === 'string' ? summary : JSON.stringify(summary ?? null);
  const isData = typeof summary === 'object' && summary !== null;
  return {
    parsed: isData ? ([summary].flat() as Record<string, unknown>[]) : [],
    raw: summary === undefined ? '' : raw,
  };
}
