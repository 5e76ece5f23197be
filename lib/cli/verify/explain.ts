import { HmacKey } from '../../security/hmac-key.js';
import { explainRefusal } from '../../security/mismatch.js';
import { withoutCredentials } from '../../security/public-url.js';
import {
  judgeSignature,
  SIGNATURE_HEADERS,
  type SignatureVerdict,
  type WebhookHeaders,
} from '../../security/signature.js';
import { splitUrl } from '../../security/url-parts.js';
import { otherBodies } from './other-bodies.js';

/** What is to be verified. */
export interface Received {
  readonly key: string;
  readonly url: string;
  readonly body: Buffer;
  readonly headers: WebhookHeaders;
}

/** Whether a signature matches and, where it does not, which mistake would explain that. */
export interface Verification {
  readonly verdict: SignatureVerdict;
  readonly reason?: string;
}

/** Verifies what was received, as a call where it is not a message. */
export function verify(received: Received, isMessage: boolean): Verification {
  const url = isMessage ? received.url : withoutCredentials(received.url);
  const verdict = judge({ ...received, url });
  if (verdict === 'valid') return { verdict };
  const reason =
    verdict === 'mismatch'
      ? (mistakeIn({ ...received, url }) ?? refusal({ ...received, url }, verdict))
      : refusal({ ...received, url }, verdict);
  return { verdict, reason };
}

function judge({ key, ...given }: Received): SignatureVerdict {
  return judgeSignature({ ...given, keys: [new HmacKey(key)] });
}

/** Mistakes that an application cannot make, but somebody who copies things together can. */
function mistakeIn(received: Received): string | undefined {
  const { key, body, headers } = received;
  if (key !== key.trim() && judge({ ...received, key: key.trim() }) === 'valid') {
    return 'the key has white space round it';
  }
  for (const { body: other, mistake } of otherBodies(body)) {
    if (!other.equals(body) && judge({ ...received, body: other }) === 'valid') {
      return `the body is not the one that was signed: ${mistake}`;
    }
  }
  const sha1 = headers[SIGNATURE_HEADERS.sha1];
  const isSha1Right =
    headers[SIGNATURE_HEADERS.sha256] !== undefined &&
    judge({ ...received, headers: { [SIGNATURE_HEADERS.sha1]: sha1 } }) === 'valid';
  return isSha1Right
    ? 'the SHA-1 signature matches, but the SHA-256 signature is another'
    : undefined;
}

function refusal(
  { key, url, body, headers }: Received,
  verdict: Exclude<SignatureVerdict, 'valid'>,
): string {
  const { path = '/', query } = splitUrl(url) ?? {};
  const target = (path || '/') + (query === undefined ? '' : `?${query}`);
  const request = { url: target, headers: headers as Record<string, string> };
  return explainRefusal({ verdict, url, keys: [new HmacKey(key)], body, request });
}
