import { textValues } from './reply-variables.js';

/** What a step sends. */
export interface RequestContent {
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** The headers and the body of a step; where it names no Content-Type, the most likely one. (SWML reference, "request".) */
export function requestContent(headers: unknown, body: unknown): RequestContent {
  const given = textValues(headers);
  const isNamed = Object.keys(given).some((name) => name.toLowerCase() === 'content-type');
  if (isNamed || body === undefined || body === '') return { headers: given, body };
  return { headers: { ...given, 'Content-Type': likelyType(body) }, body };
}

/** By its first character that is no space. What a form looks like, the reference does not say. */
function likelyType(body: unknown): string {
  const first = typeof body === 'string' ? body.trimStart().charAt(0) : '{';
  if (first === '{' || first === '[') return 'application/json';
  return first === '<' ? 'application/xml' : 'application/x-www-form-urlencoded';
}
