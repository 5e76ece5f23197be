import type { AiSwaigCallDto } from '../../ai/dto/ai-swaig-call.dto.js';
import { CALLER, conversation } from './conversation.js';
import { merge, type PartOf, type Plain } from './merge.js';

/** What a made-up call of a function differs in from an ordinary one, by the names on the wire. */
export type SwaigCallFields = PartOf<AiSwaigCallDto>;

/**
 * What the model of an `ai` agent sends to a function.
 *
 * @param name the function's own.
 * @param args what the model fills in.
 * @example `swaigCall('get_weather', { city: 'Berlin' })`
 */
export function swaigCall(
  name: string,
  args: Readonly<Record<string, unknown>> = {},
  fields?: SwaigCallFields,
): Plain<AiSwaigCallDto> {
  const usual: Plain<AiSwaigCallDto> = {
    ...conversation(),
    function: name,
    argument: { parsed: [{ ...args }], raw: JSON.stringify(args) },
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
