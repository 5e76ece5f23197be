import {
  judgeCompatibilitySignature,
  type CompatibilityVerdict,
} from '../../compatibility/signature/compatibility-signature.js';
import { HmacKey } from '../../security/hmac-key.js';
import { withoutCredentials } from '../../security/public-url.js';
import { differencesOf, joinUrl, showUrl, splitUrl } from '../../security/url-parts.js';
import { urlVariants } from '../../security/url-variants.js';
import type { Received } from './explain.js';
import { otherBodies } from './other-bodies.js';

/** Whether the signature of a form matches and, where it does not, which mistake would explain that. */
export interface CompatibilityVerification {
  readonly verdict: CompatibilityVerdict;
  readonly reason?: string;
}

const REASONS: Readonly<Record<Exclude<CompatibilityVerdict, 'valid' | 'mismatch'>, string>> = {
  missing: 'it carries no signature header',
  malformed: 'its signature is no base64 of 20 bytes, as those of forms are',
  uncovered: 'its body holds no parameters of a form, which the signature would cover',
};

/** Verifies a form of the compatibility API (cXML). Nothing tells whether SignalWire signs credentials of the URL. */
export function verifyCompatibility(received: Received): CompatibilityVerification {
  const verdict = judge(received);
  if (verdict !== 'mismatch') {
    return verdict === 'valid' ? { verdict } : { verdict, reason: REASONS[verdict] };
  }
  const url = withoutCredentials(received.url);
  if (isValid({ ...received, url })) return { verdict: 'valid' };
  return { verdict, reason: mistakeIn({ ...received, url }) };
}

function mistakeIn(received: Received): string {
  const { key, body } = received;
  if (isValid({ ...received, key: key.trim() })) return 'the key has white space round it';
  for (const { body: other, mistake } of otherBodies(body)) {
    if (isValid({ ...received, body: other })) {
      return `the body is not the one that was signed: ${mistake}`;
    }
  }
  return (
    urlMistakeIn(received) ??
    "its signature matches under no usual spelling of the URL: the signing key is probably another project's, or something changed the body on its way"
  );
}

function urlMistakeIn(received: Received): string | undefined {
  const expected = splitUrl(received.url);
  if (!expected) return undefined;
  const { path, query } = expected;
  const url = (path || '/') + (query === undefined ? '' : `?${query}`);
  const request = { url, headers: received.headers as Record<string, string> };
  for (const variant of urlVariants(expected, request)) {
    if (isValid({ ...received, url: joinUrl(variant) })) {
      return `it would match if the URL were ${showUrl(variant)} (${differencesOf(variant, expected)})`;
    }
  }
  return undefined;
}

function isValid(received: Received): boolean {
  return judge(received) === 'valid';
}

/** A body is a form unless its header says otherwise. */
function judge({ key, headers, ...given }: Received): CompatibilityVerdict {
  return judgeCompatibilitySignature({
    ...given,
    keys: [new HmacKey(key)],
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });
}
