import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** A header line. A list of them, unlike an object, can hold a name twice. */
export type RawHeader = readonly [name: string, value: string];

/** An HTTP request as it is written to the wire, with nothing put right on the way. */
export interface RawRequest {
  method?: string;
  /** The request target, byte for byte: no client normalises it. */
  target?: string;
  headers?: readonly RawHeader[];
  body?: string | Buffer;
  /** How the end of the body is told. `none` leaves it to `headers`. Default `length`. */
  framing?: 'length' | 'chunked' | 'none';
}

const CHUNK_BYTES = 65_536;

/** Writes a request out. It asks the server to close the connection, which tells when everything is over. */
export function requestBytes({
  method = 'POST',
  target = '/',
  headers = [],
  body = '',
  framing = 'length',
}: RawRequest): Buffer {
  const raw = Buffer.from(body);
  const lines = [...defaultHeaders(headers), ...headers, ...framingHeaders(framing, raw.length)];
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.concat([
    Buffer.from(`${method} ${target} HTTP/1.1\r\n${head}\r\n`),
    ...(framing === 'chunked' ? chunksOf(raw) : [raw]),
  ]);
}

function defaultHeaders(given: readonly RawHeader[]): RawHeader[] {
  const names = new Set(given.map(([name]) => name.toLowerCase()));
  const defaults: RawHeader[] = [
    ['Host', 'localhost'],
    ['Connection', 'close'],
  ];
  return defaults.filter(([name]) => !names.has(name.toLowerCase()));
}

function framingHeaders(framing: RawRequest['framing'], length: number): RawHeader[] {
  if (framing === 'length') return [['Content-Length', String(length)]];
  return framing === 'chunked' ? [['Transfer-Encoding', 'chunked']] : [];
}

function* chunksOf(raw: Buffer): Generator<Buffer> {
  for (let at = 0; at < raw.length; at += CHUNK_BYTES) {
    const chunk = raw.subarray(at, at + CHUNK_BYTES);
    yield Buffer.from(`${chunk.length.toString(16)}\r\n`);
    yield chunk;
    yield Buffer.from('\r\n');
  }
  yield Buffer.from('0\r\n\r\n');
}

/** What came back over one connection. */
export interface RawAnswers {
  /** The status of every response, in their order; empty where the server hung up without a word. */
  readonly statuses: readonly number[];
  /** All bytes received. */
  readonly text: string;
}

/**
 * Writes bytes to a new connection and reads until the server closes it.
 *
 * @param options.hangUp says that nothing more will come, as a sender does that breaks off politely.
 */
export async function sendBytes(
  port: number,
  bytes: Buffer,
  { hangUp = false }: { hangUp?: boolean } = {},
): Promise<RawAnswers> {
  const socket = await openConnection(port);
  const received: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => received.push(chunk));
  socket.write(bytes);
  if (hangUp) socket.end();
  await closeOf(socket);
  const text = Buffer.concat(received).toString('latin1');
  return { statuses: statusesIn(text), text };
}

/** Opens a connection. A server that closes it while bytes are still on their way is no failure of the client's. */
export async function openConnection(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket.on('error', () => {});
}

/** Waits for the end of a connection or request, however it ends. (`once` rejects where it ends in an error.) */
export async function closeOf(stream: Readable): Promise<void> {
  if (stream.closed) return;
  await new Promise((resolve) => stream.once('close', resolve));
}

/** Interim responses (`100 Continue`) do not count. The next response follows a body without a line break. */
function statusesIn(text: string): number[] {
  return [...text.matchAll(/HTTP\/1\.1 ([2-5]\d\d) /g)].map(([, status]) => Number(status));
}
