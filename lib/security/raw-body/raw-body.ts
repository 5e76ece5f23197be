import type { IncomingMessage } from 'node:http';
import type { HttpRequest } from '../http-request.js';

const CAPTURED = Symbol('signalwire.rawBody');

/** A Node request whose body is being captured. */
type CapturedRequest = IncomingMessage & { [CAPTURED]?: readonly Buffer[] };

/** Remembers the chunks of a body; the list may still grow while the body arrives. */
export function captureInto(request: IncomingMessage, chunks: readonly Buffer[]): void {
  (request as CapturedRequest)[CAPTURED] = chunks;
}

/** The bytes of the body as received, or `undefined` where nobody captured them. */
export function rawBodyOf(request: HttpRequest): Buffer | undefined {
  const chunks = ((request.raw ?? request) as CapturedRequest)[CAPTURED];
  if (!chunks) return Buffer.isBuffer(request.rawBody) ? request.rawBody : undefined;
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}
