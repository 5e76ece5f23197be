import { microsecondsAt } from '../../call/status-envelope.js';
import type { Agent } from './agent.js';

/** Posts what came of a conversation to `post_prompt_url`. (AI webhooks, "Post prompt".) */
export function sendPostPrompt(agent: Agent, summary: unknown): void {
  const { world, params } = agent.step;
  const url = params.optionalText('post_prompt_url');
  if (url) world.stage.callbacks.send(url, 'post_prompt', postPrompt(agent, summary));
}

function postPrompt(agent: Agent, summary: unknown): Record<string, unknown> {
  const { world } = agent.step;
  const { fields, vars } = world.leg;
  const raw = typeof summary === 'string' ? summary : JSON.stringify(summary ?? '');
  const parsed = typeof summary === 'object' && summary !== null ? [summary].flat() : [];
  return {
    action: 'post_conversation',
    content_disposition: 'agent.summary',
    content_type: 'text/json',
    version: '2.0',
    app_name: 'swml app',
    ai_session_id: agent.isBedrock ? fields.call_id : agent.id,
    call_id: fields.call_id,
    project_id: fields.project_id,
    space_id: fields.space_id,
    caller_id_name: '',
    caller_id_number: fields.from,
    conversation_type: 'voice',
    post_prompt_data: { raw, parsed, substituted: raw },
    ...(agent.isBedrock && { conversation_summary: raw }),
    call_log: agent.log,
    raw_call_log: agent.log,
    swaig_log: agent.isBedrock ? [] : agent.swaigLog,
    global_data: agent.globalData,
    call_start_date: microsecondsAt(0),
    call_answer_date: microsecondsAt(0),
    call_end_date: microsecondsAt(world.now),
    ai_start_date: microsecondsAt(agent.startedAt),
    ai_end_date: microsecondsAt(world.now),
    SWMLVars: vars,
    SWMLCall: fields,
  };
}
