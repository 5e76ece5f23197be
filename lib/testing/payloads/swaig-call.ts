import { randomUUID } from 'node:crypto';
import type { AiSwaigCallDto } from '../../ai/dto/ai-swaig-call.dto.js';
import type { BedrockSwaigCallDto } from '../../ai/dto/bedrock-swaig-call.dto.js';
import type { SidecarSwaigCallDto } from '../../ai/dto/sidecar-swaig-call.dto.js';
import { bedrockConversation, CALLER, conversation } from './conversation.js';
import { merge, type PartOf, type Plain } from './merge.js';

/** What a made-up call of a function differs in from an ordinary one, by the names on the wire. */
export type SwaigCallFields = PartOf<AiSwaigCallDto>;

/** What the model fills in. */
type Arguments = Readonly<Record<string, unknown>>;

/**
 * What the model of an `ai` agent sends to a function.
 *
 * @param name the function's own.
 * @param args what the model fills in.
 * @example `swaigCall('get_weather', { city: 'Berlin' })`
 */
export function swaigCall(
  name: string,
  args: Arguments = {},
  fields?: SwaigCallFields,
): Plain<AiSwaigCallDto> {
  const usual: Plain<AiSwaigCallDto> = {
    ...conversation(),
    function: name,
    argument: argumentOf(args),
    argument_desc: { type: 'object', properties: {} },
    description: `The function ${name}`,
    global_data: {},
    meta_data: {},
    meta_data_token: name,
    caller_id_name: CALLER.name,
    caller_id_num: CALLER.number,
    channel_active: true,
    channel_offhook: true,
    channel_ready: true,
    content_type: 'text/swaig',
    content_disposition: 'SWAIG Function',
    version: '2.0',
    conversation_type: 'voice',
  };
  return merge(usual, fields);
}

/** What the model of an `amazon_bedrock` agent sends to a function; arguments as of {@link swaigCall}. */
export function bedrockSwaigCall(
  name: string,
  args: Arguments = {},
  fields?: PartOf<BedrockSwaigCallDto>,
): Plain<BedrockSwaigCallDto> {
  const usual: Plain<BedrockSwaigCallDto> = {
    ...bedrockConversation(),
    function: name,
    argument: argumentOf(args),
    global_data: {},
    meta_data: {},
    meta_data_token: name,
    caller_id: CALLER.number,
    action: 'fetch_conversation',
    content_type: 'text/json',
    content_disposition: 'agent.function',
    conversation_type: 'voice',
  };
  return merge(usual, fields);
}

/** What the model of an `ai_sidecar` sends to a function; arguments as of {@link swaigCall}. */
export function sidecarSwaigCall(
  name: string,
  args: Arguments = {},
  fields?: PartOf<SidecarSwaigCallDto>,
): Plain<SidecarSwaigCallDto> {
  const call_id = randomUUID();
  const usual: Plain<SidecarSwaigCallDto> = {
    call_id,
    function: name,
    argument: argumentOf(args),
    global_data: {},
    channel_data: { call_id, caller_id_name: CALLER.name, caller_id_number: CALLER.number },
  };
  return merge(usual, fields);
}

function argumentOf(args: Arguments) {
  return { parsed: [{ ...args }], raw: JSON.stringify(args) };
}
