import {
  CALL_ID,
  CALL_LOG,
  CHANNEL,
  DATES,
  PROJECT,
  SESSION_ID,
  SWML_STATE,
  TIMES,
} from './facts.js';

function argumentOf(args: object) {
  return { parsed: [args], raw: JSON.stringify(args) };
}

/** A function call of `ai`, with everything that its description knows. */
export function aiCall(name: string, args: object = {}) {
  return {
    function: name,
    argument: { ...argumentOf(args), substituted: '' },
    argument_desc: { type: 'object', properties: {} },
    description: 'Does something.',
    call_id: CALL_ID,
    ai_session_id: SESSION_ID,
    conversation_id: 'thread-7',
    app_name: 'reservations',
    global_data: { tier: 'gold' },
    meta_data_token: 'a1b2c3',
    meta_data: {},
    caller_id_name: 'Zoë',
    caller_id_num: '+15559870000',
    channel_active: true,
    channel_offhook: true,
    channel_ready: true,
    content_type: 'text/swaig',
    version: '2.0',
    content_disposition: 'SWAIG Function',
    conversation_type: 'voice',
    ...PROJECT,
    fatal_error: true,
    error_reason: 'the model is gone',
    ...SWML_STATE,
    call_log: CALL_LOG,
    raw_call_log: CALL_LOG,
  };
}

/** A function call of `amazon_bedrock`, with everything that its description knows. */
export function bedrockCall(name: string, args: object = {}) {
  return {
    function: name,
    argument: argumentOf(args),
    call_id: CALL_ID,
    ai_session_id: CALL_ID,
    app_name: 'bedrock',
    caller_id: '+15559870000',
    global_data: {},
    content_type: 'text/json',
    content_disposition: 'agent.function',
    conversation_type: 'voice',
    action: 'fetch_conversation',
    ...PROJECT,
    conversation_id: 'thread-7',
    caller_id_name: 'Zoë',
    caller_id_number: '+15559870000',
    ...DATES,
    times: TIMES,
    ...SWML_STATE,
    meta_data_token: 'a1b2c3',
    meta_data: {},
  };
}

/** A function call of `ai_sidecar`, with everything that its description knows. */
export function sidecarCall(name: string, args: object = {}) {
  return {
    function: name,
    argument: { ...argumentOf(args), substituted: '' },
    call_id: CALL_ID,
    global_data: { tier: 'gold' },
    channel_data: CHANNEL,
  };
}

/** Every kind of function call by the step whose agent makes it. */
export const FUNCTION_CALLS = { ai: aiCall, amazon_bedrock: bedrockCall, ai_sidecar: sidecarCall };
