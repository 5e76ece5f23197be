import { gzipSync } from 'node:zlib';
import { HOSTILE_CREDENTIALS } from '../../security/credentials.table.js';
import { basic } from '../../support/auth-app.js';
import { phoneCall } from '../../support/calls.js';
import type { KindOfWebhook } from '../../support/every-kind-app.js';
import { PUBLISHED_ORIGIN, signedBytes, type SignedRequest } from '../../support/signed-request.js';
import { PARSED_FIRST, type Expected, type HostileRequest } from './hostile-request.js';
import { nestedArrays, nestedObjects } from './payloads.table.js';

const CALL = JSON.stringify(phoneCall());
const PROTO = '"__proto__":{"polluted":true}';
const UNPARSEABLE = { express: 401, fastify: 400, why: PARSED_FIRST };

const none = () => [];

/** What must not reach a handler of a kind, in a strict application. */
export function hostileTo(kind: KindOfWebhook): readonly HostileRequest[] {
  const body = JSON.stringify(kind.payload);
  const refused = (name: string, expected: Expected, request: SignedRequest): HostileRequest => ({
    name,
    expected,
    bytes: signedBytes({ target: kind.path, body, ...request }),
  });
  return [...refusedSenders(kind, refused), ...refusedPayloads(kind, body, refused)];
}

type Refused = (name: string, expected: Expected, request: SignedRequest) => HostileRequest;

function refusedSenders({ auth }: KindOfWebhook, refused: Refused): HostileRequest[] {
  const rightOnes = { name: 'right, and none are asked for', headers: rightCredentials() };
  const credentials = [...HOSTILE_CREDENTIALS, ...(auth === 'signature' ? [rightOnes] : [])];
  return [
    ...credentials.map(({ name, headers, ...hostile }) =>
      refused(`credentials: ${name}`, 'status' in hostile ? (hostile.status ?? 401) : 401, {
        signatures: none,
        headers,
      }),
    ),
    refused('signed for another route', 401, { signedUrl: `${PUBLISHED_ORIGIN}/voice` }),
    refused('signed with another key', 401, { signingKey: 'PSK_somebody_elses' }),
    refused('another body than was signed', 401, { signedBody: CALL }),
    refused('a wrong SHA-256 beside the right SHA-1', 401, {
      signatures: ({ sha1 }) => [
        ['X-SignalWire-Signature', sha1],
        ['X-SignalWire-SHA256-Signature', '0'.repeat(64)],
      ],
    }),
    refused('a forged signature beside wrong credentials', 401, {
      signedBody: CALL,
      headers: [['Authorization', basic('signalwire', 'guessed')]],
    }),
    refused('forged and no JSON', UNPARSEABLE, { body: '{', signedBody: CALL }),
    refused('GET', 404, { method: 'GET' }),
  ];
}

/** Let in by what the kind asks for, and of no use. */
function refusedPayloads(kind: KindOfWebhook, body: string, refused: Refused): HostileRequest[] {
  const letIn = kind.auth === 'signature' ? {} : { signatures: none, headers: rightCredentials() };
  const unusable = [...uselessBodies(body), ...uselessMembers(kind, body), ...uselessFields(kind)];
  return [
    refused('form fields', 415, { body: 'a=b', contentType: 'application/x-www-form-urlencoded' }),
    refused('2 MB', 413, { body: body.padEnd(2_000_000) }),
    ...unusable.map(([name, text]) => refused(`let in: ${name}`, 400, { body: text, ...letIn })),
  ];
}

type UselessBody = readonly [name: string, body: string | Buffer];

function uselessBodies(body: string): UselessBody[] {
  return [
    ['gzip', gzipSync(body)],
    ['empty', ''],
    ['invalid JSON', `${body.slice(0, -1)},`],
    ['bytes that are no UTF-8', Buffer.from(body.replace('"', '"\xff'), 'latin1')],
    ['null', 'null'],
    ['a text', '"x"'],
    ['a list', `[${body}]`],
    ['an empty object', '{}'],
    ['a call', CALL],
    ['10,000 arrays', nestedArrays(10_000)],
  ];
}

function uselessMembers({ isOpen = false }: KindOfWebhook, body: string): UselessBody[] {
  const withMember = (member: string) => body.replace('{', `{${member},`);
  const unknown: UselessBody[] = [
    ['an unknown field', withMember('"x":1')],
    ['an unknown field of 10,000 objects', withMember(`"x":${nestedObjects(10_000)}`)],
    ['hasOwnProperty', withMember('"hasOwnProperty":1')],
  ];
  return [
    ['__proto__', withMember(PROTO)],
    ['constructor.prototype', withMember('"constructor":{"prototype":{"polluted":true}}')],
    ...(isOpen ? [] : unknown),
  ];
}

function uselessFields({ payload }: KindOfWebhook): UselessBody[] {
  const withValue = (field: string, json: string) =>
    JSON.stringify({ ...payload, [field]: '?' }).replace('"?"', json);
  const fields = Object.keys(payload);
  const [first = ''] = fields;
  return [
    [`${first}: 10,000 arrays`, withValue(first, nestedArrays(10_000))],
    [`${first}: 10,000 objects`, withValue(first, nestedObjects(10_000))],
    [`${first}: an object with a method of texts`, withValue(first, '{"toString":"x"}')],
    ...fields.map((field): UselessBody => [
      `${field}: a list of lists`,
      withValue(field, '[["wrong"]]'),
    ]),
  ];
}

function rightCredentials() {
  return [['Authorization', basic()]] as const;
}
