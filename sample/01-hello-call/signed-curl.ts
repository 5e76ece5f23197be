import { SIGNATURE_HEADERS, signWebhook } from 'nestjs-signalwire';
import { publishedCall } from './published-call.js';

/** A curl command that calls the sample as SignalWire would. */
export function signedCurl(port: number): string {
  const { body } = publishedCall;
  const signature = signWebhook({
    signingKey: process.env.SIGNALWIRE_SIGNING_KEY!,
    url: `${process.env.PUBLIC_URL!.replace(/\/+$/, '')}/`,
    body,
  });
  return [
    `curl http://127.0.0.1:${port}/`,
    "-H 'content-type: application/json'",
    `-H '${SIGNATURE_HEADERS.sha256}: ${signature}'`,
    `-d '${body}'`,
  ].join(' \\\n  ');
}
