import type { HttpRequest } from './http-request.js';

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;
const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

/** The formats that SignalWire sends bodies in. */
export type BodyFormat = 'json' | 'form';

/** What the `Content-Type` header says of the body; `undefined` for what SignalWire never sends. */
export function bodyFormat(
  headers: Pick<HttpRequest['headers'], 'content-type'>,
): BodyFormat | undefined {
  const type = headers['content-type'] ?? '';
  if (JSON_TYPE.test(type)) return 'json';
  return FORM_TYPE.test(type) ? 'form' : undefined;
}
