import type { HttpRequest } from '../http-request.js';
import { capturedChunks, nodeRequest, TOO_LARGE } from './raw-body.js';

/**
 * Reads a body that is captured while somebody else reads it, where nobody did: with `bodyParser: false`, or a
 * content type that no parser takes.
 *
 * @returns `undefined` where there is nothing to wait for, as with almost every request.
 */
export function readUnreadBody(request: HttpRequest): Promise<void> | undefined {
  const node = nodeRequest(request);
  if (node.readableEnded || node.destroyed || !capturedChunks(node)) return undefined;
  return new Promise((resolve) => {
    // A request that breaks off only closes.
    node.on('end', resolve).on('close', resolve);
    node.on('data', () => {
      if (capturedChunks(node) === TOO_LARGE) resolve();
    });
  });
}
