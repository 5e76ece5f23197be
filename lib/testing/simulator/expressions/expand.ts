import { isObject } from '../../../swml/check/is-object.js';
import { asText } from './as-text.js';
import { ExpressionError } from './expression.error.js';
import { skipBraces } from './skip-quoted.js';

/** What a text may grow to: a loop of `set` steps could double it each time. */
const MAX_LENGTH = 1_000_000;

/** Gives the value of what stands between the braces of a placeholder. */
export type Resolve = (source: string, opener: string) => unknown;

/** Replaces the placeholders of texts. */
export interface Expander {
  /** The characters that open a placeholder before the brace: `$%` in calls, `%` in messages. */
  readonly openers: string;
  readonly resolve: Resolve;
}

/** A text with its placeholders replaced; a text that is one placeholder keeps the type of its value. */
export function expandText(text: string, expander: Expander): unknown {
  const parts = [...partsOf(text, expander)];
  if (parts.length === 1) return parts[0];
  const texts = parts.map(asText);
  const length = texts.reduce((sum, { length: more }) => sum + more, 0);
  if (length > MAX_LENGTH) {
    throw new ExpressionError(`makes a text of more than ${MAX_LENGTH} characters`);
  }
  return texts.join('');
}

/** Replaces the placeholders in all texts of a value. Keys stay as they are. */
export function expandDeep(value: unknown, expander: Expander): unknown {
  if (typeof value === 'string') return expandText(value, expander) ?? '';
  if (Array.isArray(value)) return value.map((item) => expandDeep(item, expander));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, expandDeep(item, expander)]),
  );
}

function* partsOf(text: string, { openers, resolve }: Expander): Generator {
  let plainFrom = 0;
  let found = false;
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    const opener = text[at - 1];
    if (at - 1 < plainFrom || opener === undefined || !openers.includes(opener)) continue;
    const end = skipBraces(text, at);
    // A placeholder without an end is text like any other.
    if (end < 0) continue;
    if (at - 1 > plainFrom) yield text.slice(plainFrom, at - 1);
    yield resolve(text.slice(at + 1, end - 1), opener);
    found = true;
    plainFrom = end;
    at = end - 1;
  }
  if (plainFrom < text.length || !found) yield text.slice(plainFrom);
}
