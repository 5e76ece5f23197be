import type { UnverifiedRequest } from '../signalwire.options.js';
import type { HmacKey } from './hmac-key.js';
import { judgeSignature, SIGNATURE_HEADERS, type SignatureVerdict } from './signature.js';
import { differencesOf, joinUrl, showUrl, splitUrl, type UrlParts } from './url-parts.js';
import { urlVariants } from './url-variants.js';

/** A refused request and what it was checked against. */
export interface RefusedRequest {
  readonly verdict: Exclude<SignatureVerdict, 'valid'>;
  /** The URL that was expected to be signed; `undefined` where it could not be told. */
  readonly url: string | undefined;
  readonly keys: readonly HmacKey[];
  readonly body: Buffer;
  readonly request: UnverifiedRequest;
}

/** Anyone can have a request refused, and each variant hashes the body once more: a large one is not tried. */
const LARGEST_BODY_TRIED = 16_384;

/** And what is tried ends here, in bytes hashed: half a millisecond. The most usual spellings come first. */
const MOST_HASHED = 524_288;

/** What a variant costs beside its body, in the same measure. */
const VARIANT_COST = 1024;

/**
 * Says in words why a signature was refused, for the debug log: other URLs are tried here, and only here, to
 * recognise the usual mistakes. Contains neither key nor signature, body, credentials or query.
 */
export function explainRefusal(refused: RefusedRequest): string {
  const { verdict, url, keys, request } = refused;
  if (verdict === 'missing') {
    return 'it carries no signature header: it does not come from SignalWire, or a proxy drops the header';
  }
  if (verdict === 'sha256-required') {
    return 'it carries the SHA-1 signature alone and requireSha256 is on';
  }
  if (verdict === 'malformed') return explainMalformed(request.headers);
  if (keys.length === 0) return 'no signing key is known for its project';
  if (url === undefined) {
    return 'its public URL is not known: with trustProxy, X-Forwarded-Proto and X-Forwarded-Host (or Host) have to name a scheme and a host';
  }
  if (!request.url.startsWith('/')) return 'its request line names no path, as SignalWire does';
  const expected = splitUrl(url);
  if (!expected) return 'the publicUrl function returned no absolute http(s) URL for it';
  return explainMismatch(refused, expected);
}

function explainMalformed(headers: UnverifiedRequest['headers']): string {
  const isSha256 = headers[SIGNATURE_HEADERS.sha256] !== undefined;
  const name = isSha256 ? 'X-SignalWire-SHA256-Signature' : 'X-SignalWire-Signature';
  const value = String(headers[isSha256 ? SIGNATURE_HEADERS.sha256 : SIGNATURE_HEADERS.sha1]);
  return value.includes(',')
    ? `it carries ${name} more than once`
    : `its ${name} is no hexadecimal digest of ${isSha256 ? 64 : 40} digits`;
}

function explainMismatch(refused: RefusedRequest, expected: UrlParts): string {
  const { keys, body, request } = refused;
  const checked = `its signature does not match ${showUrl(expected)}`;
  const otherwise =
    "the signing key is probably another project's, a proxy adds or takes away a part of the path that publicUrl has to name, or something changed the body on its way";
  if (body.length > LARGEST_BODY_TRIED) {
    return `${checked}; its body is too large to try other spellings of the URL. If publicUrl is right, ${otherwise}`;
  }
  let left = MOST_HASHED;
  for (const variant of urlVariants(expected, request)) {
    left -= keys.length * (body.length + VARIANT_COST);
    if (left < 0) break;
    const given = { keys, url: joinUrl(variant), body, headers: request.headers };
    if (judgeSignature(given) !== 'valid') continue;
    return `${checked}, but would match if the URL were ${showUrl(variant)} (${differencesOf(variant, expected)}): correct publicUrl, or the address configured at SignalWire`;
  }
  return `${checked} under any usual spelling: ${otherwise}`;
}
