import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { phoneCall } from '../../support/calls.js';
import { signedBytes, type SignedRequest } from '../../support/signed-request.js';
import { PARSED_FIRST, type Expected, type HostileRequest } from './hostile-request.js';

const CALL = phoneCall();
const BODY = JSON.stringify(CALL);
const MEBIBYTE = 1_048_576;
const REVERSED = Object.fromEntries(Object.entries(CALL).toReversed());

function refused(name: string, request: SignedRequest, expected: Expected): HostileRequest {
  return { name, bytes: signedBytes(request), expected };
}

/** Sent instead of the body that was signed. */
function forged(name: string, body: string | Buffer, expected: Expected = 401): HostileRequest {
  return refused(`forged body: ${name}`, { body, signedBody: BODY }, expected);
}

/** Signed as it is sent, and still nothing to answer. */
function signed(name: string, body: string | Buffer, expected: Expected = 400): HostileRequest {
  return refused(`correctly signed: ${name}`, { body }, expected);
}

function compressed(name: string, encoding: string, body: Buffer, isSigned: boolean) {
  const signedBody = isSigned ? body : BODY;
  const request = { body, signedBody, headers: [['Content-Encoding', encoding]] as const };
  return refused(name, request, isSigned ? 400 : UNPARSEABLE);
}

/** Signed as it is sent, under a content type that is not JSON's. */
function typed(contentType: string | null): HostileRequest {
  const name =
    contentType === null ? 'no content type' : `content type ${JSON.stringify(contentType)}`;
  return refused(`correctly signed: ${name}`, { contentType }, 415);
}

const UNPARSEABLE = { express: 401, fastify: 400, why: PARSED_FIRST };
const UNTYPED = { express: 401, fastify: 415, why: PARSED_FIRST };

const zipBomb = gzipSync(Buffer.alloc(16 * MEBIBYTE, 0x20));
const elevenMegabytes = Buffer.alloc(11_000_000, 0x20);
const callAndBlanks = Buffer.concat([Buffer.from(BODY), Buffer.alloc(MEBIBYTE, 0x20)]);

/** Bodies that were changed on the way, that are no JSON, or that are too much. */
export const BODY_TABLE: readonly HostileRequest[] = [
  forged('one byte changed', BODY.replace('+15551230000', '+15551230001')),
  forged('one byte more', `${BODY} `),
  forged('one byte less', BODY.slice(0, -1), UNPARSEABLE),
  forged('one bit changed', BODY.replace('"created"', '"cre`ted"')),
  forged('re-serialised with indentation', JSON.stringify(CALL, null, 2)),
  forged('re-serialised with its keys in another order', JSON.stringify(REVERSED)),
  forged('non-ASCII characters escaped anew', JSON.stringify(phoneCall({ vars: { a: 'é' } }))),
  forged('a byte order mark in front', `\ufeff${BODY}`),
  forged('another call', JSON.stringify(phoneCall({ call: { call_id: 'another' } }))),
  forged('a key twice', BODY.replace('"vars":{}', '"vars":{},"vars":{"admin":true}')),
  forged('0xff bytes', Buffer.alloc(64, 0xff), UNPARSEABLE),
  forged('empty', '', UNPARSEABLE),
  forged('a prototype key', BODY.replace('"vars":{}', '"vars":{"__proto__":{"a":1}}'), UNPARSEABLE),
  forged('another state of the call', BODY.replace('created', 'ended')),
  refused('signed as empty, sent with a body', { signedBody: '' }, 401),
  refused('signed body of another encoding', { signedBody: Buffer.from(BODY, 'utf16le') }, 401),
  signed('0xff bytes', Buffer.alloc(64, 0xff)),
  signed('0xff bytes inside a string', withByte(0xff)),
  signed('half a UTF-8 character inside a string', withByte(0xc3)),
  signed('UTF-16', Buffer.from(BODY, 'utf16le')),
  signed('empty', ''),
  signed('blanks', '   '),
  signed('null', 'null'),
  signed('true', 'true'),
  signed('a number', '42'),
  signed('a string', '"call"'),
  signed('an empty array', '[]'),
  signed('an array of calls', `[${BODY}]`),
  signed('an empty object', '{}'),
  signed('invalid JSON', '{"call":'),
  signed('JSON with a comma too many', BODY.replace('"vars":{}', '"vars":{},')),
  signed('two documents', BODY + BODY),
  signed('JSON with a comment', `/* */${BODY}`),
  signed('a NUL byte behind the JSON', `${BODY}\0`),
  signed('form fields', 'call=1&vars=2'),
  signed('XML', '<?xml version="1.0"?><call/>'),
  typed(null),
  typed('text/plain'),
  typed('application/x-www-form-urlencoded'),
  typed('multipart/form-data; boundary=x'),
  typed('application/xml'),
  typed('application/octet-stream'),
  typed('application/jsonp'),
  typed('application/vnd.api+json'),
  typed('json'),
  typed(''),
  refused('wrongly signed, no content type', { contentType: null, signedBody: '' }, UNTYPED),
  refused('wrongly signed, text/plain', { contentType: 'text/plain', signedBody: '' }, 401),
  compressed('gzip, signed before it was compressed', 'gzip', gzipSync(BODY), false),
  compressed('gzip, signed as sent', 'gzip', gzipSync(BODY), true),
  compressed('brotli, signed before it was compressed', 'br', brotliCompressSync(BODY), false),
  compressed('brotli, signed as sent', 'br', brotliCompressSync(BODY), true),
  compressed('deflate, signed as sent', 'deflate', deflateSync(BODY), true),
  compressed('an encoding that nobody knows, signed as sent', 'x-magic', gzipSync(BODY), true),
  compressed('a zip bomb, wrongly signed', 'gzip', zipBomb, false),
  compressed('a zip bomb, correctly signed', 'gzip', zipBomb, true),
  refused('11 MB, wrongly signed', { body: elevenMegabytes, signedBody: BODY }, 413),
  refused('11 MB, correctly signed', { body: elevenMegabytes }, 413),
  refused('11 MB in chunks, correctly signed', { body: elevenMegabytes, framing: 'chunked' }, 413),
  refused(
    'one byte above 1 MiB',
    { body: `${BODY}${' '.repeat(MEBIBYTE + 1 - BODY.length)}` },
    413,
  ),
  refused(
    'a signed call and then a mebibyte of blanks',
    { body: callAndBlanks, framing: 'chunked' },
    413,
  ),
];

/** The call with a byte in a string that is no UTF-8 there. */
function withByte(byte: number): Buffer {
  const raw = Buffer.from(BODY);
  raw[raw.indexOf('created')] = byte;
  return raw;
}
