import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import { DIGEST_BYTES, HmacKey, type SignatureAlgorithm } from './hmac-key.js';

export type { SignatureAlgorithm } from './hmac-key.js';

/** The header that carries the signature, by algorithm; lower-case as Node delivers it. */
export const SIGNATURE_HEADERS = {
  sha1: 'x-signalwire-signature',
  sha256: 'x-signalwire-sha256-signature',
} as const satisfies Record<SignatureAlgorithm, string>;

/** Header values by lower-case name, as in `IncomingMessage.headers`. */
export type WebhookHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A signing key: the text itself, or a prepared `KeyObject`, which is faster to use again. */
export type SigningKey = string | KeyObject;

/** Why a request was refused, or `valid`. */
export type SignatureVerdict = 'valid' | 'missing' | 'sha256-required' | 'malformed' | 'mismatch';

/** Arguments of {@link signWebhook}. */
export interface SignWebhookOptions {
  /** The project's signing key (`PSK_…`). */
  signingKey: SigningKey;
  /** The full URL as configured at SignalWire, query string included. */
  url: string;
  /** The raw body: the bytes that are sent, never a re-serialised object. */
  body: string | Uint8Array;
  /** Default `sha256`. */
  algorithm?: SignatureAlgorithm;
}

/** Arguments of {@link verifyWebhook}. */
export interface VerifyWebhookOptions {
  /** The key, or several while a key is rotated. */
  signingKey: SigningKey | readonly SigningKey[];
  /** The full URL as configured at SignalWire, query string included. */
  url: string;
  /** The raw body: the bytes that were received. */
  body: string | Uint8Array;
  /** The request's headers, by lower-case name. */
  headers: WebhookHeaders;
  /** Refuse a request that carries SHA-1 alone. Default `false`. */
  requireSha256?: boolean;
}

const HEX = /^[0-9a-f]+$/i;

/**
 * Signs a webhook as SignalWire does: `HMAC(signing key, url + body)` in lower-case hexadecimal.
 * (SignalWire documentation, "Webhook security".)
 */
export function signWebhook({
  signingKey,
  url,
  body,
  algorithm = 'sha256',
}: SignWebhookOptions): string {
  return createHmac(algorithm, signingKey).update(url).update(body).digest('hex');
}

/**
 * Tells whether SignalWire signed this request. Where the SHA-256 header is present it alone decides;
 * otherwise the SHA-1 header does. Takes the same time wherever two digests differ, and never throws
 * because of what a header says.
 *
 * @throws TypeError where a signing key is missing or blank: anybody can sign with that.
 */
export function verifyWebhook(options: VerifyWebhookOptions): boolean {
  const given = options.signingKey;
  const keys = (Array.isArray(given) ? given : [given]) as readonly SigningKey[];
  keys.forEach(refuseBlank);
  return judgeSignature({ ...options, keys: keys.map((key) => new HmacKey(key)) }) === 'valid';
}

/** What stands in an environment variable that nobody has set. */
function refuseBlank(key: SigningKey | undefined): void {
  const isBlank = typeof key === 'string' ? key.trim() === '' : !key;
  if (isBlank)
    throw new TypeError(
      'signingKey is missing or blank: pass the signing key of the project (PSK_…)',
    );
}

/** {@link verifyWebhook} with the reason for a refusal. */
export function judgeSignature({
  keys,
  url,
  body,
  headers,
  requireSha256 = false,
}: Omit<VerifyWebhookOptions, 'signingKey'> & {
  keys: readonly HmacKey[];
}): SignatureVerdict {
  const sha256 = headers[SIGNATURE_HEADERS.sha256];
  if (sha256 === undefined && requireSha256) {
    return headers[SIGNATURE_HEADERS.sha1] === undefined ? 'missing' : 'sha256-required';
  }
  const algorithm: SignatureAlgorithm = sha256 === undefined ? 'sha1' : 'sha256';
  const header = sha256 ?? headers[SIGNATURE_HEADERS.sha1];
  if (header === undefined) return 'missing';
  const signature = decodeDigest(header, algorithm);
  if (!signature) return 'malformed';
  for (const key of keys) {
    if (timingSafeEqual(signature, key.digest(algorithm, url, body))) return 'valid';
  }
  return 'mismatch';
}

/**
 * `Buffer.from(text, 'hex')` stops silently at the first character that is no digit, so alphabet and
 * length are checked before. A header sent twice arrives joined by a comma and fails here too.
 */
function decodeDigest(header: unknown, algorithm: SignatureAlgorithm): Buffer | undefined {
  const isDigest =
    typeof header === 'string' && header.length === DIGEST_BYTES[algorithm] * 2 && HEX.test(header);
  return isDigest ? Buffer.from(header, 'hex') : undefined;
}
