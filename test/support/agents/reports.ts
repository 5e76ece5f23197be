import {
  CALL_ID,
  CALL_LOG,
  DATES,
  PROJECT,
  SESSION_ID,
  SWAIG_LOG,
  SWML_STATE,
  TIMES,
} from './facts.js';

const CONVERSATION = {
  ...PROJECT,
  content_type: 'text/json',
  conversation_type: 'voice',
  call_id: CALL_ID,
  app_name: 'reservations',
  conversation_id: 'thread-7',
  caller_id_name: 'Zoë',
  caller_id_number: '+15559870000',
  ...DATES,
  times: TIMES,
  ...SWML_STATE,
  total_minutes: 3,
  total_input_tokens: 5627,
  total_output_tokens: 119,
  total_wire_input_tokens: 5627,
  total_wire_input_tokens_per_minute: 1875.67,
  total_wire_output_tokens: 119,
  total_wire_output_tokens_per_minute: 39.67,
  total_tts_chars: 842,
  total_tts_chars_per_min: 280.67,
  total_asr_minutes: 2.41,
  total_asr_cost_factor: 0.8,
};

const REPORT = {
  ...CONVERSATION,
  action: 'post_conversation',
  content_disposition: 'agent.summary',
  post_prompt_data: { parsed: [{ guests: 4 }], raw: 'So: {"guests":4}', substituted: 'So: ' },
  call_log: CALL_LOG,
  raw_call_log: CALL_LOG,
  global_data: { tier: 'gold' },
  conversation_summary: 'A table for four.',
};

/** The report of a session of `ai`, with everything that its description knows. */
export function aiReport() {
  return {
    ...REPORT,
    ai_session_id: SESSION_ID,
    ai_id_tag: 'd742c5d1',
    call_timeline: [{ type: 'ai_response', ts: 1762966696203260, text: 'For when?' }],
    previous_contexts: [[{ role: 'user', content: 'Hello' }]],
    hard_timeout: true,
    call_ended_by: 'assistant',
    swaig_log: SWAIG_LOG,
  };
}

/** The report of a session of `amazon_bedrock`, with everything that its description knows. */
export function bedrockReport() {
  return {
    ...REPORT,
    ai_session_id: CALL_ID,
    app_name: 'bedrock',
    total_minutes: 3.14,
    swaig_log: [],
  };
}

/** The question for a stored conversation. */
export function fetchConversation() {
  return {
    ...CONVERSATION,
    ai_session_id: SESSION_ID,
    action: 'fetch_conversation',
    content_disposition: 'agent.load_conversation',
  };
}
