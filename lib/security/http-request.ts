import type { IncomingMessage } from 'node:http';
import type { UnverifiedRequest } from '../signalwire.options.js';

/** What this package uses of a request, the same on Express (a Node request) and Fastify (which wraps one). */
export interface HttpRequest {
  /** Path and query as received, whatever middleware or a router made of `url` since. */
  readonly originalUrl: string;
  readonly method: string;
  readonly headers: UnverifiedRequest['headers'];
  /** The parsed body, where a parser has run. */
  body?: unknown;
  /** The bytes of the body: Nest's own place for them (`rawBody: true`). */
  rawBody?: Buffer;
  /** On Fastify the Node request. */
  readonly raw?: IncomingMessage;
}
