import { isUtf8 } from 'node:buffer';
import { parse } from 'secure-json-parse';

/**
 * Parses a JSON body the way Fastify's own parser does: `__proto__` and `constructor.prototype` keys are refused.
 *
 * @throws SyntaxError where the bytes are no JSON, no UTF-8, or hold such a key.
 */
export function parseJson(raw: Buffer): unknown {
  if (!isUtf8(raw)) throw new SyntaxError('The body is not valid UTF-8');
  return parse(raw.toString('utf8'));
}
