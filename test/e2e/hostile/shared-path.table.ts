import { brotliCompressSync, gzipSync } from 'node:zlib';
import { phoneCall } from '../../support/calls.js';
import { signedBytes, type SignedRequest } from '../../support/signed-request.js';
import { type Expected, type HostileRequest } from './hostile-request.js';

const BODY = JSON.stringify(phoneCall());
const KIBIBYTE = 1024;

function refused(name: string, request: SignedRequest, expected: Expected): HostileRequest {
  return { name, bytes: signedBytes({ target: '/tenants/acme', ...request }), expected };
}

function compressed(encoding: string, body: Buffer, expected: Expected): HostileRequest {
  const headers = [['Content-Encoding', encoding]] as const;
  return refused(`correctly signed: ${encoding}`, { body, headers }, expected);
}

const BOMB = {
  express: 413,
  fastify: 400,
  why: 'Express decompresses up to its limit, Fastify does not',
};
const UNKNOWN = {
  express: 415,
  fastify: 400,
  why: 'Express names the encoding that it does not know',
};

/**
 * Requests to a route with a parameter. Other routes may share its paths, so that its bodies are read by the
 * application's own parser and only copied on the way.
 */
export const SHARED_PATH_TABLE: readonly HostileRequest[] = [
  refused('no signature', { signatures: () => [] }, 401),
  refused('signed for another parameter', { signedUrl: 'https://a.example/tenants/b' }, 401),
  refused('forged body', { body: `${BODY} `, signedBody: BODY }, 401),
  refused('forged body that is no JSON', { body: '{', signedBody: BODY }, 400),
  refused('correctly signed: invalid JSON', { body: '{"call":' }, 400),
  refused('correctly signed: 0xff bytes', { body: Buffer.alloc(64, 0xff) }, 400),
  refused('correctly signed: 0xff in a string', { body: withInvalidByte() }, 400),
  refused('correctly signed: UTF-16', { body: Buffer.from(BODY, 'utf16le') }, 400),
  refused('correctly signed: empty', { body: '' }, 400),
  refused('correctly signed: null', { body: 'null' }, 400),
  refused('correctly signed: an array', { body: '[]' }, 400),
  refused('correctly signed: text/plain', { contentType: 'text/plain' }, 415),
  refused('correctly signed: no content type', { contentType: null }, 415),
  refused(
    'correctly signed: __proto__',
    { body: BODY.replace('"vars":{}', '"vars":{"__proto__":{"a":1}}') },
    400,
  ),
  compressed('gzip', gzipSync(BODY), 400),
  compressed('br', brotliCompressSync(BODY), 400),
  compressed('x-magic', gzipSync(BODY), UNKNOWN),
  refused(
    'correctly signed: a zip bomb',
    {
      body: gzipSync(Buffer.alloc(16 * KIBIBYTE * KIBIBYTE, 0x20)),
      headers: [['Content-Encoding', 'gzip']],
    },
    BOMB,
  ),
  refused('correctly signed: 11 MB', { body: Buffer.alloc(11_000_000, 0x20) }, 413),
  refused(
    'correctly signed: 11 MB in chunks',
    { body: Buffer.alloc(11_000_000, 0x20), framing: 'chunked' },
    413,
  ),
];

function withInvalidByte(): Buffer {
  const raw = Buffer.from(BODY);
  raw[raw.indexOf('created')] = 0xff;
  return raw;
}
