import { SIGNATURE_HEADERS, signWebhook } from 'nestjs-signalwire';

/** A curl command that sends the sample a text message as SignalWire would: with a SHA-1 signature. */
export function signedCurl(port: number, words: string): string {
  const body = JSON.stringify({
    message: {
      message_id: 'e5f6a7b8-c9d0-1234-abcd-567890abcdef',
      project_id: '4b7ae78a-d02e-4889-a63b-08b156d5916e',
      space_id: '62615f44-2a34-4235-b38b-76b5a1de6ef8',
      direction: 'inbound',
      type: 'sms',
      from: '+15559870000',
      to: '+15551230000',
      body: words,
      media: [],
      segments: 1,
      timestamp: '2026-01-15T10:30:00Z',
    },
    params: {},
  });
  const signature = signWebhook({
    signingKey: process.env.SIGNALWIRE_SIGNING_KEY!,
    url: `${process.env.PUBLIC_URL!.replace(/\/+$/, '')}/messages`,
    body,
    algorithm: 'sha1',
  });
  return [
    `curl http://127.0.0.1:${port}/messages`,
    "-H 'content-type: application/json'",
    `-H '${SIGNATURE_HEADERS.sha1}: ${signature}'`,
    `-d '${body}'`,
  ].join(' \\\n  ');
}
