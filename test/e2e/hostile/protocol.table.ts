import { requestBytes } from '../../support/raw-http.js';
import { signedBytes, type SignedRequest } from '../../support/signed-request.js';
import type { Expected, HostileRequest } from './hostile-request.js';

function refused(name: string, request: SignedRequest, expected: Expected): HostileRequest {
  return { name, bytes: signedBytes(request), expected };
}

function method(name: string, expected: Expected = 404): HostileRequest {
  return refused(`${name}, correctly signed`, { method: name }, expected);
}

/** Written out by hand: a request line, headers, and whatever follows. */
function raw(name: string, text: string, expected: Expected = 400): HostileRequest {
  return { name, bytes: Buffer.from(text, 'latin1'), expected };
}

const HEAD =
  'POST /voice HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n';

/** Requests that are wrong below the level of routes: methods, headers, request lines. */
export const PROTOCOL_TABLE: readonly HostileRequest[] = [
  method('GET'),
  method('PUT'),
  method('PATCH'),
  method('DELETE'),
  method('HEAD'),
  method('OPTIONS'),
  method('TRACE'),
  method('PROPFIND'),
  method('QUERY'),
  refused(
    'GET that a header calls a POST',
    { method: 'GET', headers: [['X-HTTP-Method-Override', 'POST']] },
    404,
  ),
  refused('GET with a signature and no body', { method: 'GET', body: '', contentType: null }, 404),
  raw('a method that nobody knows', `VOICE ${HEAD.slice(5)}Content-Length: 0\r\n\r\n`),
  raw('a method in lower case', `post ${HEAD.slice(5)}Content-Length: 0\r\n\r\n`),
  refused('a header of 100 KB', { headers: [['X-Padding', 'a'.repeat(100_000)]] }, 431),
  refused(
    'a signature header of 100 KB',
    { signatures: () => [['X-SignalWire-Signature', 'a'.repeat(100_000)]] },
    431,
  ),
  refused(
    'a header of 10 KB for a signature',
    { signatures: () => [['X-SignalWire-Signature', 'a'.repeat(10_000)]] },
    401,
  ),
  refused(
    '100 KB of small headers',
    { headers: Array.from({ length: 5000 }, (_, at) => [`X-${at}`, 'a'.repeat(12)] as const) },
    431,
  ),
  refused('a URL of 100 KB', { target: `/voice?${'a'.repeat(100_000)}` }, 431),
  refused('UTF-8 in a header, unsigned', { signatures: () => [['X-Caller', 'zoë 日本語']] }, 401),
  raw('a NUL byte in a header', `${HEAD}X-A: a\0b\r\nContent-Length: 0\r\n\r\n`),
  raw('a header without a colon', `${HEAD}X-A\r\nContent-Length: 0\r\n\r\n`),
  raw('a header name with a blank', `${HEAD}X-Signal Wire: a\r\nContent-Length: 0\r\n\r\n`),
  raw('a header folded onto a second line', `${HEAD}X-A: a\r\n b: c\r\nContent-Length: 0\r\n\r\n`),
  raw('no Host header', 'POST /voice HTTP/1.1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'),
  raw(
    'an expectation that nobody meets',
    `${HEAD}Expect: miracles\r\nContent-Length: 0\r\n\r\n`,
    417,
  ),
  raw(
    'an upgrade to WebSocket',
    `POST /voice HTTP/1.1\r\nHost: a\r\nConnection: close, Upgrade\r\nUpgrade: websocket\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`,
    401,
  ),
  raw('HTTP/0.9', 'POST /voice\r\n\r\n', 401),
  raw('HTTP/3.0', 'POST /voice HTTP/3.0\r\nHost: a\r\n\r\n'),
  raw('the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  raw('the beginning of a TLS handshake', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'),
  raw('noise', '\xff\xfe\xfd\r\n\r\n'),
  raw('a blank in the request target', `POST /voice x HTTP/1.1\r\nHost: a\r\n\r\n`),
  raw(
    'a request target without a slash',
    `POST voice HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  ),
  { name: 'half a header', bytes: Buffer.from(HEAD.slice(0, 40)), expected: 400, hangUp: true },
  {
    name: 'a POST without any body',
    bytes: requestBytes({ target: '/voice', framing: 'none' }),
    expected: 401,
  },
];
