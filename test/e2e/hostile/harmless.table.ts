import type { SignalWireModuleOptions } from '../../../lib/index.js';
import { phoneCall } from '../../support/calls.js';
import type { RawHeader } from '../../support/raw-http.js';
import {
  bothSignatures,
  PUBLISHED_ORIGIN,
  publishedCall,
  signedBytes,
  type SignedRequest,
} from '../../support/signed-request.js';
import { ROUTED_DECODED, ROUTED_STRICTLY, type Expected } from './hostile-request.js';
import { nestedArrays, nestedObjects } from './payloads.table.js';

/** A request that looks dangerous and is answered like any other. */
export interface HarmlessRequest {
  readonly name: string;
  readonly bytes: Buffer;
  /** Where an adapter finds no route for it, the handler does not run. Default: 200. */
  readonly expected?: Expected;
  readonly options?: Partial<SignalWireModuleOptions>;
  /** What the handler is given, in part. */
  readonly payload?: object;
  /** The rules that the one warning names. Default: there is none. */
  readonly warning?: string;
}

const BODY = JSON.stringify(phoneCall());
const DEEP = 10_000;
const FORWARDED: readonly RawHeader[] = [
  ['X-Forwarded-Proto', 'http'],
  ['X-Forwarded-Host', 'evil.example'],
  ['X-Forwarded-For', '127.0.0.1'],
];

function answered(name: string, request: SignedRequest): HarmlessRequest {
  return { name, bytes: signedBytes(request) };
}

/** Tolerant validation makes usable what SignalWire would never send. */
function mended(fields: object, payload: object, warning: string): HarmlessRequest {
  const bytes = signedBytes({ body: JSON.stringify(phoneCall({ ...fields })) });
  return { name: JSON.stringify(fields), bytes, payload, warning };
}

function withText(name: string, body: string, strict = true): HarmlessRequest[] {
  const bytes = signedBytes({ body });
  const tolerant: HarmlessRequest = { name, bytes };
  const options = { payloadValidation: 'strict' } as const;
  return strict ? [tolerant, { name: `strict: ${name}`, bytes, options }] : [tolerant];
}

function inVars(member: string): string {
  return BODY.replace('"vars":{}', `"vars":{${member}}`);
}

function inCall(member: string): string {
  return BODY.replace('"call":{', `"call":{${member},`);
}

const signatures: readonly HarmlessRequest[] = [
  { name: 'the published call', bytes: publishedCall() },
  answered('signatures in upper case', {
    signatures: ({ sha1, sha256 }) =>
      bothSignatures({ sha1: sha1.toUpperCase(), sha256: sha256.toUpperCase() }),
  }),
  answered('blanks around the signatures, which are no part of a header', {
    signatures: ({ sha1, sha256 }) =>
      bothSignatures({ sha1: `  ${sha1}\t`, sha256: `\t${sha256}  ` }),
  }),
  answered('SHA-256 right, SHA-1 wrong: SHA-256 alone decides', {
    signatures: ({ sha256 }) => bothSignatures({ sha1: '0'.repeat(40), sha256 }),
  }),
  answered('SHA-1 alone', { signatures: ({ sha1 }) => [['X-SignalWire-Signature', sha1]] }),
];

const surroundings: readonly HarmlessRequest[] = [
  answered('another Host header', { headers: [['Host', 'evil.example']] }),
  answered('a Host header that is no host', { headers: [['Host', '${x} /@:?#']] }),
  answered('forwarded headers', { headers: FORWARDED }),
  answered('credentials', { headers: [['Authorization', 'Basic ZXZpbDpldmls']] }),
  answered('a header that names another method', {
    headers: [['X-HTTP-Method-Override', 'DELETE']],
  }),
  answered('UTF-8 in a header', { headers: [['X-Caller', 'zoë 日本語 🔑']] }),
  answered('a header called __proto__', { headers: [['__proto__', 'polluted']] }),
  answered('a query that no parser would keep', { target: '/voice?to=%2b1&&x=%zz&__proto__[a]=1' }),
  answered('a charset that the body is not in', {
    contentType: 'application/json; charset=utf-16',
  }),
  answered('a content type in upper case', { contentType: 'APPLICATION/JSON' }),
  answered('a content encoding that means none', { headers: [['Content-Encoding', 'identity']] }),
  answered('a content encoding that the body is not in', {
    headers: [['Content-Encoding', 'gzip']],
  }),
  answered('chunks', { framing: 'chunked' }),
  answered('an expectation of 100', { headers: [['Expect', '100-continue']] }),
  {
    ...answered('a slash behind the path, signed', { target: '/voice/' }),
    expected: { express: 200, fastify: 404, why: ROUTED_STRICTLY },
  },
  {
    ...answered('the path in upper case, signed', { target: '/VOICE' }),
    expected: { express: 200, fastify: 404, why: ROUTED_STRICTLY },
  },
  {
    ...answered('the path in percent-encoding, signed', { target: '/%76oice' }),
    expected: { express: 404, fastify: 200, why: ROUTED_DECODED },
  },
  answered('a fragment, signed', { target: '/voice#top' }),
  answered('an absolute-form target, signed as it came', {
    target: 'http://evil.example/voice',
    signedUrl: `${PUBLISHED_ORIGIN}http://evil.example/voice`,
  }),
];

const payloads: readonly HarmlessRequest[] = [
  ...withText('10,000 objects in vars', inVars(`"a":${nestedObjects(DEEP)}`)),
  ...withText('10,000 arrays in vars', inVars(`"a":${nestedArrays(DEEP)}`)),
  ...withText('100,000 arrays in vars', inVars(`"a":${nestedArrays(10 * DEEP)}`)),
  ...withText('10,000 objects in an unknown field', inCall(`"a":${nestedObjects(DEEP)}`), false),
  ...withText('constructor in vars', inVars('"constructor":{"name":"x"}')),
  ...withText('prototype in vars', inVars('"prototype":{"polluted":true}')),
  ...withText('toJSON, then and toString in vars', inVars('"toJSON":1,"then":1,"toString":1')),
  ...withText('constructor in call', inCall('"constructor":"x"'), false),
  ...withText('constructor: null in call', inCall('"constructor":null'), false),
  ...withText('hasOwnProperty in call', inCall('"hasOwnProperty":1'), false),
  ...withText('toJSON in call', inCall('"toJSON":"x"'), false),
  ...withText('constructor at the root', BODY.replace('{', '{"constructor":"x",'), false),
  ...withText('then at the root', BODY.replace('{', '{"then":"x",'), false),
  ...withText('a byte order mark', `\ufeff${BODY}`),
  ...withText('a key twice, of which the last counts', BODY.replace('{', '{"call":[],')),
  ...withText('lone surrogates', inVars('"a":"\\ud800"')),
  ...withText('a number beyond all numbers', inVars('"a":1e999')),
  ...withText('exactly 1 MiB', BODY.padEnd(1_048_576)),
];

const deviations: readonly HarmlessRequest[] = [
  mended({ vars: [] }, { vars: {} }, 'vars must be an object'),
  mended({ vars: null }, { vars: {} }, 'vars must be an object'),
  mended({ vars: 'x' }, { vars: {} }, 'vars must be an object'),
  mended({ envs: [1] }, { envs: {} }, 'envs must be an object'),
  mended({ params: null }, { params: {} }, 'params must be an object'),
  mended({ params: 0 }, { params: {} }, 'params must be an object'),
  mended({ call: { headers: null } }, { call: { headers: [] } }, 'call.headers must be an array'),
  mended({ call: { headers: {} } }, { call: { headers: [] } }, 'call.headers must be an array'),
  mended({ call: { headers: [[], null, 'x'] } }, { call: { headers: [] } }, 'call.headers must'),
  mended({ call: { node_id: 1 } }, { call: { node_id: 1 } }, 'call.node_id must be a string'),
  mended(
    { call: { constructor: 'x', node_id: 1 } },
    { call: { node_id: 1 } },
    'call.node_id must be a string',
  ),
  {
    name: 'headers: 10,000 arrays',
    bytes: signedBytes({
      body: BODY.replace('"headers":[]', `"headers":${nestedArrays(DEEP)}`),
    }),
    payload: { call: { headers: [] } },
    warning: 'call.headers must',
  },
];

/** What must be answered in spite of appearances. */
export const HARMLESS_TABLES: Readonly<Record<string, readonly HarmlessRequest[]>> = {
  signatures,
  surroundings,
  payloads,
  deviations,
};
