import { isJsonObject, type JsonObject } from './json-object.js';
import { parseJson } from './parse-json.js';
import type { HttpRequest } from './http-request.js';

/**
 * The project that a body claims to come from, to pick the key that has to prove it. Reads nothing else of
 * the unverified body, and finds nothing where the body is not what SignalWire sends. Calls and messages name their
 * project inside, events at the top.
 */
export function claimedProjectId(request: HttpRequest, raw: Buffer): string | undefined {
  const isParsed = isJsonObject(request.body) && !Buffer.isBuffer(request.body);
  const body = isParsed ? (request.body as JsonObject) : parseQuietly(raw);
  const subject = body?.call ?? body?.message ?? body;
  const id = isJsonObject(subject) ? subject.project_id : undefined;
  return typeof id === 'string' ? id : undefined;
}

function parseQuietly(raw: Buffer): JsonObject | undefined {
  try {
    const body = parseJson(raw);
    return isJsonObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
}
