import { signWebhook } from '../../lib/index.js';

export const SIGNING_KEY = 'PSK_test_0123456789';
export const PUBLIC_URL = 'https://voice.example.com';

/** A phone call as SignalWire describes it, every required field there. */
export function phoneCall(overrides: { call?: object; [name: string]: unknown } = {}) {
  const { call, ...rest } = overrides;
  return {
    call: {
      call_id: 'c2d3e4f5-a6b7-8901-cdef-234567890abc',
      node_id: 'a1b2c3d4-1111-2222-3333-444455556666@us-west',
      segment_id: 'd3e4f5a6-b7c8-9012-defa-345678901bcd',
      call_state: 'created',
      direction: 'inbound',
      type: 'phone',
      from: '+15559870000',
      to: '+15551230000',
      from_number: '+15559870000',
      to_number: '+15551230000',
      headers: [],
      project_id: 'b2c3d4e5-f6a7-8901-bcde-f12345678901',
      space_id: 'd3e4f5a6-b7c8-9012-defa-345678901bcd',
      ...call,
    },
    vars: {},
    envs: {},
    params: {},
    ...rest,
  };
}

/** What an INVITE of a SIP call says. */
export const SIP_DATA = {
  sip_req_host: 'acme.dapp.signalwire.com',
  sip_req_uri: 'sales@acme.dapp.signalwire.com',
  sip_req_user: 'sales',
  sip_from_host: 'example.com',
  sip_from_uri: 'alice@example.com',
  sip_from_user: 'alice',
  sip_to_host: 'acme.dapp.signalwire.com',
  sip_to_uri: 'sales@acme.dapp.signalwire.com',
  sip_to_user: 'sales',
  sip_contact_user: 'alice',
  sip_contact_port: '5060',
  sip_contact_uri: 'alice@192.0.2.7:5060',
  sip_contact_host: '192.0.2.7',
  sip_contact_params: { transport: 'tcp' },
};

/** A SIP call with headers and everything that an INVITE brings along. */
export function sipCall() {
  return phoneCall({
    call: {
      type: 'sip',
      from: 'sip:alice@example.com',
      to: 'sip:sales@acme.dapp.signalwire.com',
      from_number: undefined,
      to_number: undefined,
      headers: [
        { name: 'X-Account', value: '42' },
        { name: 'User-Agent', value: 'Acme Phone 1.0' },
      ],
      sip_data: SIP_DATA,
    },
  });
}

export interface SendOptions {
  /** Where the request goes; path and query are signed below `publicUrl`. */
  path?: string;
  publicUrl?: string;
  /** The URL that is signed, where it is not `publicUrl` plus `path`. */
  signedUrl?: string;
  signingKey?: string;
  /** Which signatures are sent. Default: both, as with a call. */
  algorithms?: readonly ('sha1' | 'sha256')[];
  headers?: Record<string, string>;
}

/** Sends a body as SignalWire would: signed, as JSON. An object is serialised. */
export async function sendSigned(
  origin: string,
  body: unknown = phoneCall(),
  options: SendOptions = {},
): Promise<Response> {
  const { path = '/voice', publicUrl = PUBLIC_URL, algorithms = ['sha1', 'sha256'] } = options;
  const raw = typeof body === 'string' ? body : JSON.stringify(body);
  const url = options.signedUrl ?? publicUrl + path;
  const signingKey = options.signingKey ?? SIGNING_KEY;
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (algorithms.includes('sha1')) {
    headers['x-signalwire-signature'] = signWebhook({
      signingKey,
      url,
      body: raw,
      algorithm: 'sha1',
    });
  }
  if (algorithms.includes('sha256')) {
    headers['x-signalwire-sha256-signature'] = signWebhook({ signingKey, url, body: raw });
  }
  return fetch(origin + path, {
    method: 'POST',
    body: raw,
    headers: { ...headers, ...options.headers },
  });
}
