import { isObject } from '../../../swml/check/is-object.js';
import { asText } from './as-text.js';
import { skipBraces } from './skip-quoted.js';

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
  return parts.map(asText).join('');
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
