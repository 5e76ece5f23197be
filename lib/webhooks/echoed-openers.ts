import { isJsonObject } from '../security/json-object.js';
import { parseSwml } from '../swml/index.js';

const FLAVOURS = ['calling', 'messaging'] as const;

/**
 * Finds texts of a request that hold the beginning of an expression and stand in the document that answers it, blanks and
 * line breaks aside: SignalWire would evaluate what the caller wrote.
 *
 * @param opener how an expression begins; none where SignalWire evaluates nothing.
 * @returns a warning for each, naming the field and not its value.
 */
export function echoedOpeners(
  opener: RegExp | undefined,
  payload: object,
  body: unknown,
): string[] {
  if (!opener) return [];
  const suspects = [...textsMatching(opener, payload)];
  if (suspects.length === 0) return [];
  const answered = [...textsMatching(opener, { body: documentOf(body) })].map(([, text]) => text);
  return suspects
    .filter(([, text]) => answered.some((said) => folded(said).includes(folded(text))))
    .map(
      ([path]) =>
        `the answer repeats ${path} of the request, which holds an expression that SignalWire evaluates: put it in with say or text`,
    );
}

/** The document that a text holds, whichever flavour it has; anything else as it is. */
function documentOf(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  const documents = FLAVOURS.map((flavour) => parseSwml(body, { flavour, flow: false }).document);
  return documents.find((document) => document !== undefined) ?? body;
}

/** `say` writes a text on one line, YAML breaks it where it likes. */
function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
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
