import { SIGNATURE_HEADERS, signWebhook } from 'nestjs-signalwire';

const CALL_ID = 'c2d3e4f5-a6b7-4901-8def-234567890abc';

/** A curl command that calls the sample as SignalWire would: with a signature. */
export function callCommand(port: number): string {
  const body = JSON.stringify({
    call: {
      call_id: CALL_ID,
      node_id: 'a1b2c3d4-1111-4222-8333-444455556666@us-west',
      segment_id: CALL_ID,
      call_state: 'created',
      direction: 'inbound',
      type: 'phone',
      from: '+15559870000',
      to: '+15551230000',
      headers: [],
      project_id: '4b7ae78a-d02e-4889-a63b-08b156d5916e',
      space_id: '62615f44-2a34-4235-b38b-76b5a1de6ef8',
    },
  });
  const url = `${process.env.PUBLIC_URL!.replace(/\/+$/, '')}/`;
  const signature = signWebhook({ signingKey: process.env.SIGNALWIRE_SIGNING_KEY!, url, body });
  return command(port, '/', `${SIGNATURE_HEADERS.sha256}: ${signature}`, body);
}

/** A curl command that books a table as the agent would: without a signature, with the credentials of the link. */
export function functionCommand(port: number): string {
  const booking = { day: '2026-12-24', time: '19:30', guests: 4, name: 'Zoe' };
  const body = JSON.stringify({
    function: 'bookTable',
    argument: { parsed: [booking], raw: JSON.stringify(booking) },
    argument_desc: {},
    description: '',
    call_id: CALL_ID,
    ai_session_id: 'e4f5a6b7-c8d9-4023-9efa-b45678901cde',
    app_name: 'swml app',
    meta_data_token: 'a1b2c3',
    meta_data: {},
    channel_active: true,
    channel_offhook: true,
    channel_ready: true,
    content_type: 'text/swaig',
    content_disposition: 'SWAIG Function',
    version: '2.0',
    conversation_type: 'voice',
  });
  const pair = `${process.env.WEBHOOK_USERNAME}:${process.env.WEBHOOK_PASSWORD}`;
  const authorization = `authorization: Basic ${Buffer.from(pair).toString('base64')}`;
  return command(port, '/tables/bookTable', authorization, body);
}

function command(port: number, path: string, header: string, body: string): string {
  return [
    `curl http://127.0.0.1:${port}${path}`,
    "-H 'content-type: application/json'",
    `-H '${header}'`,
    `-d '${body}'`,
  ].join(' \\\n  ');
}
