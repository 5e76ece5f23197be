import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { captureInto, TOO_LARGE, wasRead } from './raw-body.js';

/**
 * Keeps the bytes of a body that somebody else reads. Listens as on any emitter, because the stream's own `on` would
 * start the flow, and a parser behind an asynchronous hook would miss the beginning.
 */
export function tapBody(request: IncomingMessage, limit: number): void {
  if (wasRead(request)) return;
  const chunks: Buffer[] = [];
  let size = 0;
  EventEmitter.prototype.on.call(request, 'data', (chunk: Buffer | string) => {
    size += chunk.length;
    if (size <= limit) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    else drop();
  });
  captureInto(request, chunks);

  /** Its parser may take a larger body; whoever asks for the bytes is told. */
  function drop(): void {
    chunks.length = 0;
    captureInto(request, TOO_LARGE);
  }
}
