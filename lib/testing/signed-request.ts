import { isJsonObject } from '../security/json-object.js';
import { withoutCredentials } from '../security/public-url.js';
import { webhookHeaders } from './sending/signed-headers.js';
import type { OutgoingWebhook } from './webhook-sender.js';

/** What {@link signedRequest} makes a request of. */
export interface SignedRequestOptions {
  /** The URL as SignalWire knows it: that is what is signed. */
  readonly url: string;
  /** The payload; text is sent as it is. */
  readonly body: unknown;
  /** The project's signing key (`PSK_…`). */
  readonly signingKey: string;
  /** Which signatures are added. Default: those of a message where the body holds a `message`, of a call otherwise. */
  readonly signed?: OutgoingWebhook['signed'];
}

/** A request as `fetch`, supertest and Fastify's `inject` take it. */
export interface SignedRequest {
  readonly method: 'POST';
  /** Without credentials, which are in the headers. */
  readonly url: string;
  /** By lower-case name: content type, signatures and, where the URL has credentials, `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Makes a request that SignalWire might have sent, for tests that send it themselves. Send its body as it is: another
 * spelling of the same JSON does not match the signature.
 *
 * @example `const { url, ...init } = signedRequest({ url, signingKey, body: inboundCall() }); await fetch(url, init);`
 */
export function signedRequest(options: SignedRequestOptions): SignedRequest {
  const { url, body: payload, signingKey, signed = formOf(payload) } = options;
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const headers = webhookHeaders({ url, body, signed }, signingKey);
  return { method: 'POST', url: withoutCredentials(url), headers, body };
}

function formOf(payload: unknown): OutgoingWebhook['signed'] {
  return isJsonObject(payload) && 'message' in payload ? 'message' : 'call';
}
