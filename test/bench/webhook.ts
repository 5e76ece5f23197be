import { createHmac } from 'node:crypto';

/** The key that all contestants verify with. */
export const SIGNING_KEY = 'PSK_bench_0123456789abcdef';

/** The address that SignalWire would call. */
export const PUBLIC_URL = 'https://voice.example.com';

/** A kind of webhook that servers are measured with. */
export type WebhookName = 'call' | 'status' | 'function';

/** A webhook as every contestant gets it, and what each of them has to answer, byte for byte. */
export interface BenchWebhook {
  readonly body: string;
  readonly answer: object;
}

const CALL = {
  call: {
    call_id: 'c2d3e4f5-a6b7-8901-cdef-234567890abc',
    node_id: 'a1b2c3d4-1111-2222-3333-444455556666@us-west',
    segment_id: 'c2d3e4f5-a6b7-8901-cdef-234567890abc',
    call_state: 'created',
    direction: 'inbound',
    type: 'sip',
    from: 'sip:alice@phones.example.com',
    to: 'sip:sales@acme.dapp.signalwire.com',
    tag: '7f1d3c52-90ab-4cde-8f01-23456789abcd',
    headers: [
      { name: 'Call-ID', value: '5d1f0b7c2a9e4c68@192.0.2.7' },
      { name: 'User-Agent', value: 'Acme Desk Phone 400/5.2.1' },
      { name: 'X-Account', value: '0042-7781' },
      { name: 'X-Tenant', value: 'acme' },
    ],
    sip_data: {
      sip_req_host: 'acme.dapp.signalwire.com',
      sip_req_uri: 'sales@acme.dapp.signalwire.com',
      sip_req_user: 'sales',
      sip_from_host: 'phones.example.com',
      sip_from_uri: 'alice@phones.example.com',
      sip_from_user: 'alice',
      sip_to_host: 'acme.dapp.signalwire.com',
      sip_to_uri: 'sales@acme.dapp.signalwire.com',
      sip_to_user: 'sales',
      sip_contact_user: 'alice',
      sip_contact_port: '5060',
      sip_contact_uri: 'alice@192.0.2.7:5060',
      sip_contact_host: '192.0.2.7',
      sip_contact_params: { transport: 'tcp', ob: '' },
    },
    project_id: 'b2c3d4e5-f6a7-8901-bcde-f12345678901',
    space_id: 'd3e4f5a6-b7c8-9012-defa-345678901bcd',
  },
  vars: { greeting: 'Welcome to Acme' },
  envs: { ENVIRONMENT: 'production', REGION: 'us-west' },
  params: {},
};

const RECORDED = {
  event_type: 'calling.call.record',
  event_channel: 'swml:c2d3e4f5-a6b7-8901-cdef-234567890abc',
  timestamp: 1762966711.8,
  project_id: CALL.call.project_id,
  space_id: CALL.call.space_id,
  params: {
    call_id: CALL.call.call_id,
    node_id: CALL.call.node_id,
    control_id: '7f1d3c52-90ab-4cde-8f01-23456789abcd',
    state: 'finished',
    url: 'https://files.example.com/recordings/5f2c0000-1111-4222-8333-444455556666.mp3',
    duration: 15.5,
    size: 248320,
    recording_id: '5f2c0000-1111-4222-8333-444455556666',
    start_time: 1762966696.2,
    end_time: 1762966711.7,
    record: { audio: { format: 'mp3', direction: 'speak', stereo: false } },
  },
};

const BOOKING = { time: '19:30', guests: 4 };

const FUNCTION_CALL = {
  function: 'book_table',
  argument: { parsed: [BOOKING], raw: JSON.stringify(BOOKING), substituted: '' },
  argument_desc: {
    type: 'object',
    properties: { time: { type: 'string' }, guests: { type: 'integer' } },
    required: ['time', 'guests'],
  },
  description: 'Books a table in the restaurant.',
  call_id: CALL.call.call_id,
  ai_session_id: 'e4f5a6b7-c8d9-4012-8efa-45678901bcde',
  app_name: 'reservations',
  global_data: { tier: 'gold', language: 'en-US' },
  meta_data: {},
  meta_data_token: 'book_table',
  caller_id_name: 'Alice',
  caller_id_num: '+15559870000',
  channel_active: true,
  channel_offhook: true,
  channel_ready: true,
  content_type: 'text/swaig',
  content_disposition: 'SWAIG Function',
  version: '2.0',
  conversation_type: 'voice',
  project_id: CALL.call.project_id,
  space_id: CALL.call.space_id,
};

/** A SIP call of 1.3 KB, the end of a recording, and a function call with two arguments. */
export const WEBHOOKS: Readonly<Record<WebhookName, BenchWebhook>> = {
  call: {
    body: JSON.stringify(CALL),
    answer: {
      version: '1.0.0',
      sections: { main: [{ answer: {} }, { play: { url: 'say:Hello' } }, { hangup: {} }] },
    },
  },
  status: { body: JSON.stringify(RECORDED), answer: {} },
  function: { body: JSON.stringify(FUNCTION_CALL), answer: { response: 'Booked for 4 at 19:30.' } },
};

/** The headers of a body for a path: both signatures, computed without the package that is measured. */
export function signedHeaders(path: string, body: string): Record<string, string> {
  const sign = (algorithm: string): string =>
    createHmac(algorithm, SIGNING_KEY)
      .update(PUBLIC_URL + path + body)
      .digest('hex');
  return {
    'content-type': 'application/json',
    'x-signalwire-signature': sign('sha1'),
    'x-signalwire-sha256-signature': sign('sha256'),
  };
}
