import { once } from 'node:events';
import { request, type Agent, type ClientRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { signWebhook } from '../../lib/index.js';
import { PUBLIC_URL, SIGNING_KEY } from './calls.js';

/** A request in more detail than `fetch` allows. */
export interface WireRequest {
  path?: string;
  method?: string;
  headers?: Record<string, string | string[]>;
  /** Keeps the connection for the next request. */
  agent?: Agent;
}

/** What came back. */
export interface WireResponse {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Opens a request; its body is still to be written. */
export function open(origin: string, options: WireRequest = {}): ClientRequest {
  const { path = '/voice', method = 'POST', headers = {}, agent } = options;
  return request(origin + path, {
    method,
    agent,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** Waits for the answer to a request that was ended. */
export async function answerTo(outgoing: ClientRequest): Promise<WireResponse> {
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: await text(response),
  };
}

/** Sends a whole request. */
export async function send(
  origin: string,
  body: string | Buffer,
  options: WireRequest = {},
): Promise<WireResponse> {
  const outgoing = open(origin, options);
  outgoing.end(body);
  return answerTo(outgoing);
}

/** The headers that SignalWire signs a call with. */
export function signatureHeaders(body: string | Buffer, url = `${PUBLIC_URL}/voice`) {
  const signed = { signingKey: SIGNING_KEY, url, body };
  return {
    'x-signalwire-signature': signWebhook({ ...signed, algorithm: 'sha1' }),
    'x-signalwire-sha256-signature': signWebhook(signed),
  };
}
