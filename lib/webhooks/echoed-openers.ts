import { isJsonObject } from '../security/json-object.js';

/**
 * Finds texts of a request that hold the beginning of an expression and stand unchanged in the document that answers it:
 * SignalWire would evaluate what the caller wrote.
 *
 * @param opener how an expression begins; none where SignalWire evaluates nothing.
 * @returns a warning for each, naming the field and not its value.
 */
export function echoedOpeners(
  opener: RegExp | undefined,
  payload: object,
  body: unknown,
): string[] {
  const suspects = opener ? [...textsMatching(opener, payload)] : [];
  if (suspects.length === 0) return [];
  const document = typeof body === 'string' ? body : JSON.stringify(body);
  return suspects
    .filter(([, text]) => document.includes(text) || document.includes(quoted(text)))
    .map(
      ([path]) =>
        `the answer repeats ${path} of the request, which holds an expression that SignalWire evaluates: put it in with say or text`,
    );
}

/** A text as it stands in JSON, without the quotes. */
function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function* textsMatching(opener: RegExp, root: object): Generator<[path: string, text: string]> {
  const pending: [path: string, value: unknown][] = [['', root]];
  // The handler may have put anything into the request, even something that contains itself.
  const seen = new Set<unknown>();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [path, value] = next;
    if (typeof value === 'string') {
      if (opener.test(value)) yield [path, value];
      continue;
    }
    if (seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value)) {
      value.forEach((item, index) => pending.push([`${path}[${index}]`, item]));
    } else if (isJsonObject(value)) {
      for (const key of Object.keys(value))
        pending.push([path ? `${path}.${key}` : key, value[key]]);
    }
  }
}
