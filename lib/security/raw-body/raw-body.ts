import type { IncomingMessage } from 'node:http';
import { PayloadTooLargeException } from '@nestjs/common';
import type { HttpRequest } from '../http-request.js';

const CAPTURED = Symbol('signalwire.rawBody');

/** A Node request whose body is being captured. */
type CapturedRequest = IncomingMessage & { [CAPTURED]?: readonly Buffer[] };

/** Remembers the chunks of a body; the list may still grow while the body arrives. */
export function captureInto(request: IncomingMessage, chunks: readonly Buffer[]): void {
  (request as CapturedRequest)[CAPTURED] = chunks;
}

/** In place of a body that is larger than the limit: what came of it was dropped. */
export const TOO_LARGE: readonly Buffer[] = Object.freeze([]);

/** What is captured of a body so far, {@link TOO_LARGE}, or `undefined` where nobody captures it. */
export function capturedChunks(request: IncomingMessage): readonly Buffer[] | undefined {
  return (request as CapturedRequest)[CAPTURED];
}

/**
 * Whether somebody has read the body before the application got the request: a parent application, or a platform that
 * runs functions. There is nothing to capture then; both hand the bytes on as `rawBody`.
 */
export function wasRead(request: IncomingMessage): boolean {
  return request.readableEnded;
}

/** The request as Node made it, which Fastify wraps. */
export function nodeRequest(request: HttpRequest): IncomingMessage {
  return request.raw ?? (request as unknown as IncomingMessage);
}

/**
 * The bytes of the body as received, or `undefined` where nobody captured them.
 *
 * @throws PayloadTooLargeException where they were too many to be kept.
 */
export function rawBodyOf(request: HttpRequest): Buffer | undefined {
  const chunks = capturedChunks(nodeRequest(request));
  if (!chunks) return Buffer.isBuffer(request.rawBody) ? request.rawBody : undefined;
  if (chunks === TOO_LARGE) throw new PayloadTooLargeException();
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}
