import { hash } from 'node:crypto';
import type { FormParameter } from './form.js';

/**
 * The names and values of a form, sorted by name, those of a repeated name in the order received: what the signature
 * covers behind the URL.
 */
export function sortedText(parameters: Iterable<FormParameter>): string {
  return [...parameters]
    .toSorted(([one], [other]) => (one < other ? -1 : Number(one > other)))
    .map(([name, value]) => name + value)
    .join('');
}

/** Where SignalWire puts the hash of a JSON body. */
const BODY_HASH = /[?&]bodySHA256=([^&#]*)/g;

/** How names of parameters begin. What a path or a query could go on with, behind its end, does not. */
const NAME_START = /^\w/;

/**
 * What the signature of a form covers behind the URL; `undefined` for a form that a signature over a URL alone, such as
 * that of an empty body or of a JSON body, could verify: nothing in the scheme separates the URL from the parameters.
 */
export function formText(url: string, parameters: readonly FormParameter[]): string | undefined {
  if (parameters.length === 0) return undefined;
  if (!parameters.every(([name]) => NAME_START.test(name))) return undefined;
  const text = sortedText(parameters);
  return (url + text).match(BODY_HASH) ? undefined : text;
}

/** Whether the URL, which is signed, carries the hash of this body, once. */
export function carriesHashOf(url: string, body: string | Uint8Array): boolean {
  const [found, ...others] = url.matchAll(BODY_HASH);
  return others.length === 0 && found?.[1]?.toLowerCase() === hash('sha256', body);
}
