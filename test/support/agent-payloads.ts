const CALL_ID = 'c2d3e4f5-a6b7-4901-8def-234567890abc';
const SESSION_ID = 'e4f5a6b7-c8d9-4023-9efa-b45678901cde';
const PROJECT = {
  project_id: 'b2c3d4e5-f6a7-4901-8cde-f12345678901',
  space_id: 'd3e4f5a6-b7c8-4012-8efa-345678901bcd',
};

const CALL_LOG = [
  { role: 'system', content: 'You take reservations.', timestamp: 1762966696203260 },
  { role: 'user', content: 'A table for four, please.', lang: 'en' },
  { role: 'assistant', content: '', tool_calls: [{ id: 'call_1', type: 'function' }] },
];

const TIMES = [
  {
    response: 'For when?',
    response_word_count: 2,
    answer_time: 0.41,
    token_time: 0.3,
    tokens: 4,
    avg_tps: 13.3,
    tps: 13.3,
  },
];

const SWML_STATE = { SWMLVars: { digits: '1' }, SWMLCall: { call_id: CALL_ID } };

const DATES = {
  call_start_date: 1762966690000000,
  call_answer_date: 1762966691000000,
  call_end_date: 0,
  ai_start_date: 1762966692000000,
  ai_end_date: 1762966699000000,
};

const CHANNEL = {
  call_id: CALL_ID,
  caller_id_name: 'Zoë',
  caller_id_number: '+15559870000',
  destination_number: '+15551230000',
};

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
