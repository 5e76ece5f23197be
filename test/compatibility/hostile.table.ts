import type { AdapterName } from '../support/adapters.js';
import { PUBLIC_URL } from '../support/calls.js';
import {
  compatibilityRequest,
  pathWithHash,
  type CompatibilityRequest,
} from '../support/compatibility-app.js';
import { requestBytes, type RawHeader } from '../support/raw-http.js';

/** A request that must be refused. */
export interface HostileForm {
  readonly name: string;
  readonly bytes: Buffer;
  readonly status: number | Record<AdapterName, number>;
}

const CALL = [
  ['CallSid', 'CA1'],
  ['From', '+15559870000'],
] as const;

const JSON_BODY = '{"CallSid":"CA1"}';
const JSON_TYPE = 'application/json';
const TOO_MANY = Array.from({ length: 1001 }, (_, at) => [`p${at}`, ''] as const);

/** Fastify asks its parsers before any guard. */
const PARSER_FIRST = (status: number) => ({ express: 401, fastify: status });

interface Change extends CompatibilityRequest {
  headers?: (headers: RawHeader[]) => readonly RawHeader[];
  /** What is sent in place of the body that was signed. */
  sentBody?: string | Buffer;
}

function hostile(
  name: string,
  { headers: change = (headers) => headers, sentBody, ...request }: Change,
  status: HostileForm['status'] = 401,
): HostileForm {
  const { path, body, headers } = compatibilityRequest(request);
  const bytes = requestBytes({
    target: path,
    body: sentBody ?? Buffer.from(body),
    headers: change(headers),
  });
  return { name, bytes, status };
}

const replaced = (value: (signature: string) => string) => (headers: RawHeader[]) =>
  headers.map(([name, text]): RawHeader =>
    name === 'Content-Type' ? [name, text] : [name, value(text)],
  );

/** Forms and JSON with signatures that do not cover them. */
export const HOSTILE_FORMS: readonly HostileForm[] = [
  hostile('no signature', { parameters: CALL, headers: ([type]) => (type ? [type] : []) }),
  hostile('an empty signature', { parameters: CALL, headers: replaced(() => '') }),
  hostile('of another key', { parameters: CALL, signingKey: 'PSK_other' }),
  hostile('of another URL', { parameters: CALL, signedUrl: `${PUBLIC_URL}/other` }),
  hostile('of the URL with another query', { parameters: CALL, signedUrl: `${PUBLIC_URL}/cxml?a` }),
  hostile('of the URL with a port that is not the standard one', {
    parameters: CALL,
    signedUrl: `${PUBLIC_URL}:8443/cxml`,
  }),
  hostile('cut', { parameters: CALL, headers: replaced((it) => it.slice(0, -2)) }),
  hostile('twice in one header', { parameters: CALL, headers: replaced((it) => `${it}, ${it}`) }),
  hostile('in hexadecimal', {
    parameters: CALL,
    headers: replaced((it) => Buffer.from(it, 'base64').toString('hex')),
  }),
  hostile('Unicode', { parameters: CALL, headers: replaced(() => '０'.repeat(28)) }),
  hostile('twice', {
    parameters: CALL,
    headers: (headers) => [...headers, ...headers.slice(1)],
  }),
  hostile('in a header of another name', { parameters: CALL, signatureHeader: 'X-Signature' }),
  hostile('right in the other header, wrong in that of SignalWire', {
    parameters: CALL,
    signatureHeader: 'X-Twilio-Signature',
    headers: (headers) => [...headers, ['X-SignalWire-Signature', `${'A'.repeat(27)}=`]],
  }),
  hostile('the right credentials instead of a signature', {
    parameters: CALL,
    headers: ([type = ['', '']]) => [type, ['Authorization', 'Basic c2lnbmFsd2lyZTpwYXNz']],
  }),
  hostile('a value changed', { parameters: CALL, sentBody: 'CallSid=CA1&From=%2B15550000000' }),
  hostile('a parameter more', {
    parameters: CALL,
    sentBody: 'CallSid=CA1&From=%2B15559870000&A=1',
  }),
  hostile('a parameter less', { parameters: CALL, sentBody: 'CallSid=CA1' }),
  hostile('values of a repeated name exchanged', {
    parameters: [
      ['To', 'b'],
      ['To', 'a'],
    ],
    sentBody: 'To=a&To=b',
  }),
  hostile('bytes that are no UTF-8 in place of the replacement character', {
    parameters: [['Text', 'x']],
    sentBody: Buffer.from('Text=\xff', 'latin1'),
  }),
  ...['', '&', '&&', '=', '=&=', '=x', '?', '%00'].map((body) =>
    hostile(`a signature over the URL alone, the form being "${body}"`, { body }),
  ),
  hostile('a signature over the URL alone, any form', { body: 'CallSid=CA1' }),
  hostile('a signature over the URL alone, JSON', { body: JSON_BODY, contentType: JSON_TYPE }),
  hostile(
    'a signature over the URL alone, no JSON',
    { body: '', contentType: JSON_TYPE },
    PARSER_FIRST(400),
  ),
  hostile('JSON that is not the one of the hash', {
    path: pathWithHash(JSON_BODY),
    body: '{"CallSid":"CA2"}',
    contentType: JSON_TYPE,
  }),
  hostile('JSON whose hash was added to the URL that is called, not to the one signed', {
    path: pathWithHash(JSON_BODY),
    signedUrl: `${PUBLIC_URL}/cxml`,
    body: JSON_BODY,
    contentType: JSON_TYPE,
  }),
  hostile('a form under the signature of JSON, empty', { path: pathWithHash(JSON_BODY) }),
  hostile('a form under the signature of JSON, its text as the form', {
    path: pathWithHash(JSON_BODY),
    body: JSON_BODY,
  }),
  hostile('a form that goes on with the query of the URL that was signed', {
    path: '/cxml?',
    signedUrl: PUBLIC_URL + pathWithHash(JSON_BODY),
    body: pathWithHash(JSON_BODY).split('?')[1]?.replace('=', '=%3D') ?? '',
  }),
  hostile('a form that is the query of the URL that was signed', {
    signedUrl: `${PUBLIC_URL}/cxml?tenant=acme`,
    body: '%3Ftenant%3Dacme=',
  }),
  hostile('a form that is the end of the path that was signed', {
    path: '/hook',
    signedUrl: `${PUBLIC_URL}/hook/status`,
    body: '%2Fstatus=',
  }),
  hostile('1,001 parameters', { parameters: TOO_MANY }, 413),
  hostile('half a million parameters, unsigned', { body: '&'.repeat(524_288) }, 413),
  hostile('more bytes than bodyLimit', { body: `a=${'x'.repeat(1_048_576)}` }, 413),
  hostile('a type that is neither', { parameters: CALL, contentType: 'text/plain' }, 415),
  hostile(
    'a form of several parts',
    { body: '--x--', contentType: 'multipart/form-data; boundary=x' },
    415,
  ),
  hostile(
    'a type that begins like a form',
    { parameters: CALL, contentType: 'application/x-www-form-urlencoded-2' },
    415,
  ),
  hostile('no type', { parameters: CALL, headers: (headers) => headers.slice(1) }, 415),
  hostile(
    'JSON, signed, that is a list',
    { path: pathWithHash('[]'), body: '[]', contentType: JSON_TYPE },
    400,
  ),
  hostile(
    'JSON, signed, that is none',
    { path: pathWithHash('{'), body: '{', contentType: JSON_TYPE },
    400,
  ),
  hostile(
    'JSON, signed, with __proto__',
    {
      path: pathWithHash('{"__proto__":{"polluted":1}}'),
      body: '{"__proto__":{"polluted":1}}',
      contentType: JSON_TYPE,
    },
    400,
  ),
  hostile('a form, signed, with __proto__', { parameters: [['__proto__', 'x']] }, 400),
  hostile(
    'a form, signed, with __proto__ twice',
    {
      parameters: [
        ['__proto__', 'x'],
        ['__proto__', 'y'],
      ],
    },
    400,
  ),
];
