import { gzipSync } from 'node:zlib';
import { phoneCall } from '../../support/calls.js';
import { MESSAGE_PATH, pictureMessage, textMessage } from '../../support/messages.js';
import { PUBLISHED_ORIGIN, signedBytes, type SignedRequest } from '../../support/signed-request.js';
import { PARSED_FIRST, type Expected, type HostileRequest } from './hostile-request.js';
import { nestedArrays, nestedObjects } from './payloads.table.js';

const BODY = JSON.stringify(textMessage());
const CALL_BODY = JSON.stringify(phoneCall());
const SHA1 = 'X-SignalWire-Signature';
const CREDENTIALS = `Basic ${Buffer.from('user:secret').toString('base64')}`;
const PROTO = '"__proto__":{"polluted":true}';
const UNPARSEABLE = { express: 401, fastify: 400, why: PARSED_FIRST };

const withSha1: SignedRequest['signatures'] = ({ sha1 }) => [[SHA1, sha1]];

/** Sent to the route for messages, signed as SignalWire signs messages unless told otherwise. */
function refused(name: string, expected: Expected, request: SignedRequest): HostileRequest {
  const message = { target: MESSAGE_PATH, body: BODY, signatures: withSha1 };
  return { name, bytes: signedBytes({ ...message, ...request }), expected };
}

/** Signed with what becomes of the right digest. */
function digest(name: string, change: (sha1: string) => string): HostileRequest {
  return refused(name, 401, { signatures: ({ sha1 }) => [[SHA1, change(sha1)]] });
}

/** Correctly signed, and no message that could be used. */
function unusable(name: string, body: string | Buffer): HostileRequest {
  return refused(`correctly signed: ${name}`, 400, { body });
}

/** A message with JSON text in place of one of its fields. */
function withField(name: string, json: string): string {
  return BODY.replace(new RegExp(`"${name}":("[^"]*"|\\[\\])`), `"${name}":${json}`);
}

/** What must not reach a handler of messages. */
export const MESSAGE_TABLE: readonly HostileRequest[] = [
  refused('no signature', 401, { signatures: () => [] }),
  refused('credentials instead of a signature', 401, {
    signatures: () => [],
    headers: [['Authorization', CREDENTIALS]],
  }),
  refused('credentials beside the signature of another body', 401, {
    signedBody: CALL_BODY,
    headers: [['Authorization', CREDENTIALS]],
  }),
  refused('signed with credentials that publicUrl has not', 401, {
    signedUrl: `${PUBLISHED_ORIGIN.replace('://', '://user:secret@')}${MESSAGE_PATH}`,
    headers: [['Authorization', CREDENTIALS]],
  }),
  refused('signed for the route of calls', 401, { signedUrl: `${PUBLISHED_ORIGIN}/voice` }),
  refused('signed with another key', 401, { signingKey: 'PSK_somebody_elses' }),
  refused('a wrong SHA-256 beside the right SHA-1', 401, {
    signatures: ({ sha1 }) => [
      [SHA1, sha1],
      ['X-SignalWire-SHA256-Signature', '0'.repeat(64)],
    ],
  }),
  refused('the signature twice', 401, {
    signatures: ({ sha1 }) => [
      [SHA1, sha1],
      [SHA1, sha1],
    ],
  }),
  digest('an empty signature', () => ''),
  digest('a truncated signature', (sha1) => sha1.slice(0, -2)),
  digest('a signature that is too long', (sha1) => `${sha1}00`),
  digest('a signature in base64', (sha1) => Buffer.from(sha1, 'hex').toString('base64')),
  digest('a signature in Unicode digits', (sha1) => '０'.repeat(sha1.length)),
  digest('a signature of 10 KB', () => 'a'.repeat(10_000)),
  refused('another text', 401, { body: withField('body', '"STOP"'), signedBody: BODY }),
  refused('another sender', 401, { body: withField('from', '"+19005550000"'), signedBody: BODY }),
  refused('signed as empty', 401, { signedBody: '' }),
  refused('forged and no JSON', UNPARSEABLE, { body: '{', signedBody: BODY }),
  refused('form fields, as of a cXML webhook', 415, {
    body: 'From=%2B15559870000&Body=STOP',
    contentType: 'application/x-www-form-urlencoded',
  }),
  refused('GET', 404, { method: 'GET' }),
  refused('2 MB', 413, { body: BODY.padEnd(2_000_000) }),
  unusable('gzip', gzipSync(BODY)),
  unusable('a call', CALL_BODY),
  unusable('no message', '{"params":{}}'),
  unusable('message: a list', `{"message":[${BODY}],"params":{}}`),
  unusable('from: null', withField('from', 'null')),
  unusable('to: a list', withField('to', '["+15551230000"]')),
  unusable('body: a number', withField('body', '7')),
  unusable('body: an object with a method of texts', withField('body', '{"trim":"x"}')),
  unusable('type: a key of Array.prototype', withField('type', '"indexOf"')),
  unusable('message_id: 10,000 objects', withField('message_id', nestedObjects(10_000))),
  unusable('body: 10,000 arrays', withField('body', nestedArrays(10_000))),
  unusable('__proto__ in message', BODY.replace('"message":{', `"message":{${PROTO},`)),
  unusable('__proto__ in a file', withField('media', `[{${PROTO}}]`)),
  unusable('constructor hiding a wrong body', withField('body', '7,"constructor":null')),
  {
    ...unusable('strict: an unknown field', BODY.replace('{', '{"envs":{},')),
    options: { payloadValidation: 'strict' },
    goodCall: signedBytes(),
  },
  {
    ...unusable('strict: a file without a size', withoutSizes()),
    options: { payloadValidation: 'strict' },
    goodCall: signedBytes(),
  },
  {
    ...refused('calls: SHA-1 alone is enough for messages only', 401, {
      target: '/voice',
      body: CALL_BODY,
    }),
    options: { requireSha256: true },
  },
];

function withoutSizes(): string {
  return JSON.stringify(pictureMessage()).replace(/,"size":\d+/g, '');
}
