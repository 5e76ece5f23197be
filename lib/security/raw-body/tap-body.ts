import type { IncomingMessage } from 'node:http';
import { captureInto } from './raw-body.js';

/**
 * Keeps the bytes of a body that somebody else reads. Wraps `emit` instead of listening for `data`: a listener
 * would start the flow, and a parser behind an asynchronous hook would miss the beginning.
 */
export function tapBody(request: IncomingMessage, limit: number): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const { emit } = request;
  request.emit = (event: string | symbol, ...args: unknown[]): boolean => {
    if (event === 'data') {
      const chunk = args[0] as Buffer | string;
      size += chunk.length;
      // What exceeds the limit is refused by the parser; here it must only not be kept.
      if (size <= limit) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    }
    return Reflect.apply(emit, request, [event, ...args]);
  };
  captureInto(request, chunks);
}
