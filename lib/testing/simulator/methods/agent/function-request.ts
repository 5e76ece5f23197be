import { createHash } from 'node:crypto';
import { bedrockSwaigCall, sidecarSwaigCall, swaigCall } from '../../../payloads/swaig-call.js';
import type { Values } from '../../engine/control.js';
import { asText } from '../../expressions/as-text.js';
import { objectOf, type Agent, type AgentFunction } from './agent.js';

/** What SignalWire posts when the model calls a function, as it is at this moment. (AI webhooks, "SWAIG function call".) */
export function functionRequest(agent: Agent, definition: AgentFunction, args: Values): object {
  return structuredClone(requestOf(agent, definition, args));
}

function requestOf(agent: Agent, definition: AgentFunction, args: Values): object {
  const { function: name } = definition;
  const { globalData: global_data, ids, caller } = agent;
  if (agent.step.method === 'ai_sidecar') {
    const { channelData: channel_data } = agent;
    return sidecarSwaigCall(name, args, { call_id: ids.call_id, global_data, channel_data });
  }
  const shared = {
    ...ids,
    global_data,
    meta_data: agent.metaDataOf(definition),
    meta_data_token: tokenOf(agent, definition),
  };
  if (agent.isBedrock) return bedrockSwaigCall(name, args, { ...shared, caller_id: caller });
  return swaigCall(name, args, {
    ...shared,
    argument_desc: objectOf(definition.parameters ?? definition.argument),
    description: asText(definition.description ?? definition.purpose),
    caller_id_name: '',
    caller_id_num: caller,
    ...postedOnDemand(agent),
  });
}

/** What a document has to ask for. */
function postedOnDemand(agent: Agent) {
  const asksFor = (name: string) => isOn(agent.setting(name));
  return {
    ...(asksFor('swaig_post_swml_vars') && agent.script),
    ...(asksFor('swaig_post_conversation') && { call_log: agent.log, raw_call_log: agent.log }),
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
