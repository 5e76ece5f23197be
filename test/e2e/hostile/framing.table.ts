import { publishedCall, signedBytes, type SignedRequest } from '../../support/signed-request.js';
import type { HostileRequest } from './hostile-request.js';

const BODY_OF_FIVE = '{"a":';
const SMUGGLED = publishedCall().toString('latin1');
const HEAD =
  'POST /voice HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n';

/** A request whose framing hides a genuine signed call behind it: the call must not be taken for a request. */
function smuggling(name: string, framing: string, body = `0\r\n\r\n${SMUGGLED}`): HostileRequest {
  const bytes = Buffer.from(`${HEAD}${framing}\r\n${body}`, 'latin1');
  return { name: `smuggling: ${name}`, bytes, expected: 400 };
}

/** A correctly signed request that ends before its end. */
function cutOff(name: string, request: SignedRequest): HostileRequest {
  const bytes = signedBytes({ ...request, framing: 'none' });
  return { name, bytes, expected: 400, hangUp: true };
}

/** Bodies whose end is told in two ways, in none, or wrongly. */
export const FRAMING_TABLE: readonly HostileRequest[] = [
  smuggling(
    'two different content lengths',
    'Content-Length: 5\r\nContent-Length: 6\r\n',
    BODY_OF_FIVE + SMUGGLED,
  ),
  smuggling(
    'the same content length twice',
    'Content-Length: 5\r\nContent-Length: 5\r\n',
    BODY_OF_FIVE + SMUGGLED,
  ),
  smuggling('two content lengths in a list', 'Content-Length: 5, 5\r\n', BODY_OF_FIVE + SMUGGLED),
  smuggling('a negative content length', 'Content-Length: -1\r\n'),
  smuggling('a content length with a sign', 'Content-Length: +5\r\n', BODY_OF_FIVE + SMUGGLED),
  smuggling('a hexadecimal content length', 'Content-Length: 0x5\r\n', BODY_OF_FIVE + SMUGGLED),
  smuggling('a content length beyond all numbers', `Content-Length: ${'9'.repeat(30)}\r\n`),
  smuggling('content length and chunks', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n'),
  smuggling('chunks and content length', 'Transfer-Encoding: chunked\r\nContent-Length: 5\r\n'),
  smuggling('a transfer encoding that nobody knows', 'Transfer-Encoding: xchunked\r\n'),
  smuggling('chunked, but not last', 'Transfer-Encoding: chunked, identity\r\n'),
  smuggling('chunked twice', 'Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n'),
  smuggling('a blank before the colon', 'Transfer-Encoding : chunked\r\n'),
  smuggling('a tab before chunked', 'Transfer-Encoding:\x0bchunked\r\n'),
  smuggling('a bare line feed', 'X: y\nTransfer-Encoding: chunked\r\n'),
  smuggling(
    'a chunk size that is no number',
    'Transfer-Encoding: chunked\r\n',
    `xyz\r\n${SMUGGLED}`,
  ),
  smuggling(
    'a chunk size beyond all numbers',
    'Transfer-Encoding: chunked\r\n',
    `${'f'.repeat(20)}\r\n${SMUGGLED}`,
  ),
  smuggling(
    'a chunk longer than its size',
    'Transfer-Encoding: chunked\r\n',
    `2\r\n{"a"\r\n0\r\n\r\n${SMUGGLED}`,
  ),
  cutOff('a body shorter than its content length', { headers: [['Content-Length', '99999']] }),
  cutOff('chunks that never end', {
    body: '5\r\n{"a":',
    headers: [['Transfer-Encoding', 'chunked']],
  }),
];
