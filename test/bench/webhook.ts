import { createHmac } from 'node:crypto';

/** The key that all contestants verify with. */
export const SIGNING_KEY = 'PSK_bench_0123456789abcdef';

/** The address that SignalWire would call. */
export const PUBLIC_URL = 'https://voice.example.com';

/** What every contestant answers, byte for byte: the load checks it. */
export const ANSWER = {
  version: '1.0.0',
  sections: { main: [{ answer: {} }, { play: { url: 'say:Hello' } }, { hangup: {} }] },
};

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

/** A SIP call of 1.3 KB, as it travels. */
export const BODY = JSON.stringify(CALL);

/** The headers of {@link BODY} for a path: both signatures, computed without the package that is measured. */
export function signedHeaders(path: string): Record<string, string> {
  const sign = (algorithm: string): string =>
    createHmac(algorithm, SIGNING_KEY)
      .update(PUBLIC_URL + path + BODY)
      .digest('hex');
  return {
    'content-type': 'application/json',
    'x-signalwire-signature': sign('sha1'),
    'x-signalwire-sha256-signature': sign('sha256'),
  };
}
