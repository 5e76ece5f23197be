import { SIGNATURE_HEADERS, signWebhook } from 'nestjs-signalwire';

const PROJECT = {
  project_id: '4b7ae78a-d02e-4889-a63b-08b156d5916e',
  space_id: '62615f44-2a34-4235-b38b-76b5a1de6ef8',
};
const CALL = {
  call_id: 'c2d3e4f5-a6b7-4901-8def-234567890abc',
  node_id: 'a1b2c3d4-1111-4222-8333-444455556666@us-west',
};

/** A curl command that calls the sample as SignalWire would: with a signature. */
export function callCommand(port: number): string {
  const body = JSON.stringify({
    call: {
      ...CALL,
      ...PROJECT,
      segment_id: CALL.call_id,
      call_state: 'created',
      direction: 'inbound',
      type: 'phone',
      from: '+15559870000',
      to: '+15551230000',
      headers: [],
    },
  });
  const url = `${process.env.PUBLIC_URL!.replace(/\/+$/, '')}/`;
  const signature = signWebhook({ signingKey: process.env.SIGNALWIRE_SIGNING_KEY!, url, body });
  return command(port, '/', `${SIGNATURE_HEADERS.sha256}: ${signature}`, body);
}

/** A curl command that tells the sample of a recording: without a signature, with the credentials of the link. */
export function recordedCommand(port: number): string {
  const body = JSON.stringify({
    event_type: 'calling.call.record',
    event_channel: 'swml:9f8e7d6c-5b4a-4321-9876-543210fedcba',
    timestamp: 1762966711.7,
    ...PROJECT,
    params: {
      ...CALL,
      control_id: '7a6b5c4d-3e2f-4123-8765-432109876543',
      state: 'finished',
      url: 'https://example.signalwire.com/recording.wav',
      duration: 15.5,
    },
  });
  const pair = `${process.env.WEBHOOK_USERNAME}:${process.env.WEBHOOK_PASSWORD}`;
  const authorization = `authorization: Basic ${Buffer.from(pair).toString('base64')}`;
  return command(port, '/voicemail/recorded', authorization, body);
}

function command(port: number, path: string, header: string, body: string): string {
  return [
    `curl http://127.0.0.1:${port}${path}`,
    "-H 'content-type: application/json'",
    `-H '${header}'`,
    `-d '${body}'`,
  ].join(' \\\n  ');
}
