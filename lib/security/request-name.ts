import type { HttpRequest } from './http-request.js';
import { withoutCredentials } from './public-url.js';

/**
 * A request as a log may name it: `POST /voice`. A query, or a whole URL in the request line, may hold secrets of
 * the application; the name does without them.
 */
export function nameOfRequest({ method, originalUrl }: HttpRequest): string {
  return `${method} ${withoutCredentials(originalUrl.split('?', 1)[0] ?? originalUrl)}`;
}
