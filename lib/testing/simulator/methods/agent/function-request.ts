import { createHash } from 'node:crypto';
import type { Values } from '../../engine/control.js';
import type { Agent, AgentFunction } from './agent.js';

/** What SignalWire posts when the model calls a function. (AI webhooks, "SWAIG function call".) */
export function functionRequest(
  agent: Agent,
  definition: AgentFunction,
  args: Values,
): Record<string, unknown> {
  const { fields, vars } = agent.step.world.leg;
  const { call_id, project_id, space_id, from } = fields;
  const shared = {
    function: definition.function,
    argument: { parsed: [args], raw: JSON.stringify(args) },
    call_id,
    ai_session_id: agent.isBedrock ? call_id : agent.id,
    app_name: 'swml app',
    meta_data: agent.metaDataOf(definition),
    meta_data_token: tokenOf(agent, definition),
    global_data: agent.globalData,
    channel_active: true,
    channel_offhook: true,
    channel_ready: true,
    conversation_type: 'voice',
    project_id,
    space_id,
  };
  if (agent.isBedrock) {
    return {
      ...shared,
      action: 'fetch_conversation',
      caller_id: from,
      content_type: 'text/json',
      content_disposition: 'agent.function',
    };
  }
  const { swaig_post_swml_vars, swaig_post_conversation } = agent.settings;
  return {
    ...shared,
    argument: { ...shared.argument, substituted: '' },
    argument_desc: definition.parameters ?? definition.argument ?? {},
    description: definition.description ?? definition.purpose ?? '',
    caller_id_name: '',
    caller_id_num: from,
    content_type: 'text/swaig',
    content_disposition: 'SWAIG Function',
    version: '2.0',
    ...(isOn(swaig_post_swml_vars) && { SWMLVars: vars, SWMLCall: fields }),
    ...(isOn(swaig_post_conversation) && { call_log: agent.log, raw_call_log: agent.log }),
  };
}

/** SignalWire sends a token, never the URL that it was made of. */
function tokenOf(agent: Agent, definition: AgentFunction): string {
  const token = agent.tokenOf(definition);
  return token === definition.meta_data_token
    ? token
    : createHash('md5')
        .update(agent.isBedrock ? definition.function : token)
        .digest('hex');
}

function isOn(value: unknown): boolean {
  return value === true || value === 'true' || Array.isArray(value);
}
