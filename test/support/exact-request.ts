import { SIGNING_KEY, phoneCall } from './calls.js';
import { sendBytes } from './raw-http.js';
import { signedBytes, type SignedRequest } from './signed-request.js';

/** What a server answered to a request that was sent byte for byte. */
export interface ExactAnswer {
  readonly status: number | undefined;
  readonly body: string;
}

/** A signed request whose target no client rewrites, and the URL that was signed. */
export type ExactRequest = SignedRequest & { readonly signedUrl: string };

/** Sends a call, signed with the tests' key unless told otherwise, without a client that could normalise anything. */
export async function sendExact(origin: string, request: ExactRequest): Promise<ExactAnswer> {
  const bytes = signedBytes({
    signingKey: SIGNING_KEY,
    body: JSON.stringify(phoneCall()),
    ...request,
  });
  const { statuses, text } = await sendBytes(Number(new URL(origin).port), bytes);
  return { status: statuses[0], body: text.slice(text.indexOf('\r\n\r\n') + 4) };
}
