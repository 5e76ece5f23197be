import { CALL, CALL_ID, CONTROL, NODE_ID, of, RECORDING_URL } from './envelope.js';

const PHONE = { type: 'phone', params: { from_number: '+15559870000', to_number: '+15551230000' } };

const QUEUE = {
  ...CALL,
  id: '9f8e7d6c-5b4a-4321-9876-543210fedcba',
  name: 'support',
  position: 2,
  size: 3,
  avg_time: 45,
  enqueue_ts: 1762966696203260,
  dequeue_ts: 0,
  leave_ts: 0,
  status_url: 'https://voice.example.com/queue',
};

/** Events about where a call goes, the fullest of each first. */
export const CALL_EXAMPLES = {
  'calling.call.state': of(
    'calling.call.state',
    {
      ...CALL,
      segment_id: CALL_ID,
      tag: 'support',
      call_state: 'ended',
      direction: 'outbound',
      device: PHONE,
      end_reason: 'hangup',
    },
    { ...CALL, call_state: 'ringing', direction: 'outbound', device: PHONE, end_reason: null },
    {
      ...CALL,
      call_state: 'created',
      direction: 'inbound',
      device: { type: 'sip', params: { from: 'sip:alice@example.com', to: 'sip:sales@acme.com' } },
    },
  ),
  'calling.call.connect': of(
    'calling.call.connect',
    {
      ...CALL,
      segment_id: CALL_ID,
      tag: 'support',
      connect_state: 'connected',
      peer: {
        call_id: 'd4e5f6a7-b8c9-4012-9efa-456789012cde',
        node_id: NODE_ID,
        tag: 'agent-7',
        queue_id: '9f8e7d6c-5b4a-4321-9876-543210fedcba',
        queue_name: 'support',
        device: PHONE,
      },
    },
    { ...CALL, connect_state: 'failed', failed_reason: 'no_answer' },
  ),
  'calling.call.refer': of('calling.call.refer', {
    ...CALL,
    sip_refer_to: 'sip:alice@example.com',
    state: 'success',
    sip_refer_response_code: '202',
    sip_notify_response_code: '200',
  }),
  'calling.call.queue': of(
    'calling.call.queue',
    { ...QUEUE, ...CONTROL, status: 'enqueue' },
    { ...QUEUE, status: 'dequeue', dequeue_ts: 1762966703217168, control_id: null },
  ),
  'calling.conference': of(
    'calling.conference',
    {
      ...CALL,
      segment_id: CALL_ID,
      tag: 'support',
      name: 'standup',
      conference_id: 'e5f6a7b8-c9d0-4123-8abc-567890123def',
      status: 'participant-join',
      size: 3,
      region: 'eu',
      muted: false,
      hold: false,
      start_on_join: true,
      end_on_leave: false,
      coaching: false,
    },
    {
      call_id: CALL_ID,
      name: 'standup',
      conference_id: 'e5f6a7b8-c9d0-4123-8abc-567890123def',
      status: 'conference-end',
      size: 0,
      reason_ended: 'last-participant-left',
      call_id_ending_conf: CALL_ID,
      recording_url: RECORDING_URL,
      recording_duration: 300,
      recording_file_size: 4800000,
    },
  ),
};
