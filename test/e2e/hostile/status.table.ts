import { gzipSync } from 'node:zlib';
import { phoneCall } from '../../support/calls.js';
import { basic } from '../../support/auth-app.js';
import { PUBLISHED_ORIGIN, signedBytes, type SignedRequest } from '../../support/signed-request.js';
import { exampleOf } from '../../support/status/examples.js';
import { STATUS_PATH } from '../../support/watched-app.js';
import { HOSTILE_CREDENTIALS } from '../../security/credentials.table.js';
import { PARSED_FIRST, type Expected, type HostileRequest } from './hostile-request.js';
import { nestedArrays, nestedObjects } from './payloads.table.js';

const BODY = JSON.stringify(exampleOf('calling.call.record'));
const CALL_BODY = JSON.stringify(phoneCall());
const PROTO = '"__proto__":{"polluted":true}';
const UNPARSEABLE = { express: 401, fastify: 400, why: PARSED_FIRST };

const none = () => [];

/** Sent to the route for status callbacks, signed as a call is unless told otherwise. */
function refused(name: string, expected: Expected, request: SignedRequest): HostileRequest {
  return { name, bytes: signedBytes({ target: STATUS_PATH, body: BODY, ...request }), expected };
}

/** Let in by its credentials, and no event that could be used. */
function unusable(name: string, body: string | Buffer): HostileRequest {
  return refused(`with credentials: ${name}`, 400, {
    body,
    signatures: none,
    headers: [['Authorization', basic()]],
  });
}

/** The event with JSON text in place of its state. */
function withState(json: string): string {
  return BODY.replace('"state":"finished"', `"state":${json}`);
}

function strictly(hostile: HostileRequest): HostileRequest {
  const { name } = hostile;
  const options = { payloadValidation: 'strict' } as const;
  return { ...hostile, name: `strict: ${name}`, options, goodCall: signedBytes() };
}

/** What must not reach a handler of status callbacks. */
export const STATUS_TABLE: readonly HostileRequest[] = [
  ...HOSTILE_CREDENTIALS.map(({ name, headers, status = 401 }) =>
    refused(`credentials: ${name}`, status, { signatures: none, headers }),
  ),
  refused('signed for another route', 401, { signedUrl: `${PUBLISHED_ORIGIN}/voice` }),
  refused('signed with another key', 401, { signingKey: 'PSK_somebody_elses' }),
  refused('another recording', 401, {
    body: BODY.replace('acme.signalwire', 'evil.example'),
    signedBody: BODY,
  }),
  refused('a wrong SHA-256 beside the right SHA-1', 401, {
    signatures: ({ sha1 }) => [
      ['X-SignalWire-Signature', sha1],
      ['X-SignalWire-SHA256-Signature', '0'.repeat(64)],
    ],
  }),
  refused('a forged signature beside wrong credentials', 401, {
    signedBody: CALL_BODY,
    headers: [['Authorization', basic('signalwire', 'guessed')]],
  }),
  refused('forged and no JSON', UNPARSEABLE, { body: '{', signedBody: BODY }),
  refused('form fields, as a conference of the type cxml sends', 415, {
    body: 'StatusCallbackEvent=participant-join',
    contentType: 'application/x-www-form-urlencoded',
  }),
  refused('GET', 404, { method: 'GET' }),
  refused('2 MB', 413, { body: BODY.padEnd(2_000_000) }),
  unusable('gzip', gzipSync(BODY)),
  unusable('a call', CALL_BODY),
  unusable('a list of events', `[${BODY}]`),
  unusable('nothing but its type', '{"event_type":"calling.call.record"}'),
  unusable('a type that is a list', '{"event_type":["calling.call.record"]}'),
  unusable('params: a list', '{"event_type":"calling.call.record","params":[{}]}'),
  unusable('state: null', withState('null')),
  unusable('state: an object with a method of texts', withState('{"toString":"x"}')),
  unusable('state: 10,000 objects', withState(nestedObjects(10_000))),
  unusable('state: 10,000 arrays', withState(nestedArrays(10_000))),
  unusable('__proto__ at the root', BODY.replace('{', `{${PROTO},`)),
  unusable('__proto__ in params', BODY.replace('"params":{', `"params":{${PROTO},`)),
  unusable('constructor hiding a wrong state', withState('7,"constructor":null')),
  strictly(unusable('an unknown field', BODY.replace('{', '{"x":1,'))),
  strictly(unusable('a state that is new', withState('"rewinding"'))),
];
