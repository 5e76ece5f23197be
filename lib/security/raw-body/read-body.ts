import type { IncomingMessage } from 'node:http';
import { PayloadTooLargeException } from '@nestjs/common';
import { captureInto, wasRead } from './raw-body.js';

/** Continues with the next layer, or with an error that Nest answers. */
type Next = (error?: unknown) => void;

/**
 * Reads the body to its end and keeps its bytes; parsers further down skip a request that was read.
 * A request that breaks off is left to die: there is nobody to answer.
 */
export function readBody(request: IncomingMessage, limit: number, next: Next): void {
  const chunks: Buffer[] = [];
  let size = 0;

  function onData(chunk: Buffer): void {
    size += chunk.length;
    if (size <= limit) {
      chunks.push(chunk);
      return;
    }
    request.off('data', onData).off('end', onEnd);
    refuse();
  }
  function onEnd(): void {
    captureInto(request, chunks);
    // How body-parser 1, which early Nest 11 mounts, knows that there is nothing left to read.
    Reflect.set(request, '_body', true);
    next();
  }
  function refuse(): void {
    request.resume(); // drained, so that the sender gets to read the answer
    next(new PayloadTooLargeException(`The body is larger than ${limit} bytes`));
  }

  if (wasRead(request)) return next();
  request.on('error', ignore);
  if (Number(request.headers['content-length']) > limit) refuse();
  else request.on('data', onData).on('end', onEnd);
}

function ignore(): void {}
