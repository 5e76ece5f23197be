export const CALL_ID = 'c2d3e4f5-a6b7-4901-8def-234567890abc';
export const SESSION_ID = 'e4f5a6b7-c8d9-4023-9efa-b45678901cde';
export const PROJECT = {
  project_id: 'b2c3d4e5-f6a7-4901-8cde-f12345678901',
  space_id: 'd3e4f5a6-b7c8-4012-8efa-345678901bcd',
};

export const CALL_LOG = [
  { role: 'system', content: 'You take reservations.', timestamp: 1762966696203260 },
  { role: 'user', content: 'A table for four, please.', lang: 'en' },
  { role: 'assistant', content: '', tool_calls: [{ id: 'call_1', type: 'function' }] },
];

export const TIMES = [
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

export const SWML_STATE = { SWMLVars: { digits: '1' }, SWMLCall: { call_id: CALL_ID } };

export const DATES = {
  call_start_date: 1762966690000000,
  call_answer_date: 1762966691000000,
  call_end_date: 0,
  ai_start_date: 1762966692000000,
  ai_end_date: 1762966699000000,
};

export const CHANNEL = {
  call_id: CALL_ID,
  caller_id_name: 'Zoë',
  caller_id_number: '+15559870000',
  destination_number: '+15551230000',
};

export const SWAIG_LOG = [
  {
    command_name: 'book',
    command_arg: '{"guests":4}',
    epoch_time: 1762966696,
    native: true,
    active_count: 'endless',
    url: 'https://voice.example.com/agent/book',
    post_data: { function: 'book' },
    post_response: { response: 'Booked.' },
    delayed_post_response: { response: 'Booked.' },
    mcp_url: 'https://mcp.example.com',
    mcp_tool: 'book',
    mcp_response: 'Booked.',
    mcp_error: true,
  },
  { command_name: 'cancel', command_arg: '', epoch_time: 1762966697, active_count: 2 },
];

export const CALL_INFO = {
  ...PROJECT,
  call_id: CALL_ID,
  content_type: 'text/json',
  content_disposition: 'post_data',
  conversation_type: 'voice',
};
