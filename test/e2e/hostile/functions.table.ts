import { gzipSync } from 'node:zlib';
import { aiCall } from '../../support/agents/function-calls.js';
import { basic } from '../../support/auth-app.js';
import { phoneCall } from '../../support/calls.js';
import { PUBLISHED_ORIGIN, signedBytes, type SignedRequest } from '../../support/signed-request.js';
import { FUNCTION_PATH } from '../../support/watched-app.js';
import { HOSTILE_CREDENTIALS } from '../../security/credentials.table.js';
import { PARSED_FIRST, type Expected, type HostileRequest } from './hostile-request.js';
import { nestedArrays, nestedObjects } from './payloads.table.js';

const ARGS = '{"guests":4}';
const BODY = JSON.stringify(aiCall('book', { guests: 4 }));
const PROTO = '"__proto__":{"polluted":true}';
const UNPARSEABLE = { express: 401, fastify: 400, why: PARSED_FIRST };

const none = () => [];

/** Sent to the function of an agent, signed as a call is unless told otherwise. */
function refused(name: string, expected: Expected, request: SignedRequest): HostileRequest {
  return { name, bytes: signedBytes({ target: FUNCTION_PATH, body: BODY, ...request }), expected };
}

/** Let in by its credentials, and of no use: to SignalWire (400), or to the function alone, which the model is told (200). */
function unusable(name: string, body: string | Buffer, expected = 400): HostileRequest {
  return refused(`with credentials: ${name}`, expected, {
    body,
    signatures: none,
    headers: [['Authorization', basic()]],
  });
}

/** The call with JSON text in place of its arguments, as SignalWire parsed them. */
function withArguments(json: string): string {
  return BODY.replace(`"parsed":[${ARGS}]`, `"parsed":[${json}]`);
}

/** The call with a text in place of its arguments, which SignalWire could not parse. */
function withRaw(raw: string): string {
  return JSON.stringify({ ...aiCall('book'), argument: { parsed: [], raw } });
}

function withFunction(json: string): string {
  return BODY.replace('"function":"book"', `"function":${json}`);
}

/** What must not reach a function of an agent. */
export const FUNCTION_TABLE: readonly HostileRequest[] = [
  ...HOSTILE_CREDENTIALS.map(({ name, headers, status = 401 }) =>
    refused(`credentials: ${name}`, status, { signatures: none, headers }),
  ),
  refused('signed for another route', 401, { signedUrl: `${PUBLISHED_ORIGIN}/voice` }),
  refused('signed with another key', 401, { signingKey: 'PSK_somebody_elses' }),
  refused('other arguments', 401, { body: withArguments('{"guests":99}'), signedBody: BODY }),
  refused('forged and no JSON', UNPARSEABLE, { body: '{', signedBody: BODY }),
  refused('form fields', 415, {
    body: 'function=book',
    contentType: 'application/x-www-form-urlencoded',
  }),
  refused('GET', 404, { method: 'GET' }),
  refused('2 MB', 413, { body: BODY.padEnd(2_000_000) }),
  unusable('gzip', gzipSync(BODY)),
  unusable('a call', JSON.stringify(phoneCall())),
  unusable('a list of calls', `[${BODY}]`),
  unusable('no function', '{}'),
  unusable('a function that is a list', withFunction('["book"]')),
  unusable('a function with a method of texts', withFunction('{"toString":"x"}')),
  unusable('another function', withFunction('"cancel"'), 200),
  unusable('a function that objects inherit', withFunction('"constructor"'), 200),
  unusable('__proto__ at the root', BODY.replace('{', `{${PROTO},`)),
  unusable('__proto__ in the arguments', withArguments(`{${PROTO},"guests":4}`)),
  unusable('arguments: a list', withArguments('[4]').replaceAll(JSON.stringify(ARGS), '"[]"'), 200),
  unusable('arguments: 10,000 objects', withArguments(`{"guests":${nestedObjects(10_000)}}`), 200),
  unusable('arguments: 10,000 arrays', withArguments(`{"guests":${nestedArrays(10_000)}}`), 200),
  unusable('arguments: a method of texts', withArguments('{"guests":{"toString":1}}'), 200),
  unusable('arguments: constructor', withArguments('{"constructor":{"guests":4}}'), 200),
  unusable('raw: no JSON', withRaw('{'), 200),
  unusable('raw: __proto__', withRaw(`{${PROTO},"guests":4}`), 200),
  unusable(
    'raw: constructor.prototype',
    withRaw('{"constructor":{"prototype":{"guests":4}}}'),
    200,
  ),
  unusable('raw: 10,000 arrays', withRaw(nestedArrays(10_000)), 200),
  unusable('raw: an expression', withRaw('${guests}'), 200),
];
