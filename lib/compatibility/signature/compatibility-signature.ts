import { createHmac, timingSafeEqual } from 'node:crypto';
import { bodyFormat } from '../../security/content-type.js';
import { HmacKey } from '../../security/hmac-key.js';
import type { SigningKey, VerifyWebhookOptions, WebhookHeaders } from '../../security/signature.js';
import { parametersOf, parseForm, type FormParameter, type FormValues } from './form.js';
import { carriesHashOf, formText, sortedText } from './signed-text.js';
import { withAndWithoutPort } from './url-forms.js';

/** Arguments of {@link signCompatibilityWebhook}. */
export interface SignCompatibilityWebhookOptions {
  /** The project's signing key (`PSK_…`). */
  signingKey: SigningKey;
  /** The full URL as configured at SignalWire, query string included. */
  url: string;
  /**
   * Names and values of the form, decoded, in the order in which they are sent: a `URLSearchParams`, entries, or an
   * object with a list of values for a name that is repeated.
   * Left out for a JSON body, whose SHA-256 in hexadecimal the URL carries as `bodySHA256`.
   */
  parameters?: Iterable<FormParameter> | FormValues;
}

/** Arguments of {@link verifyCompatibilityWebhook}. */
export type VerifyCompatibilityWebhookOptions = Omit<VerifyWebhookOptions, 'requireSha256'>;

/** Why a request was refused, or `valid`. */
export type CompatibilityVerdict = 'valid' | 'missing' | 'malformed' | 'uncovered' | 'mismatch';

/** Base64 of the 20 bytes that SHA-1 makes. */
const DIGEST = /^[a-z\d+/]{27}=$/i;

/**
 * Signs a webhook of the compatibility API (cXML): base64 of `HMAC-SHA1(signing key, url + parameters)`, the parameters
 * sorted by name and each written as its name and its value. (SignalWire documentation, "Webhook security".)
 */
export function signCompatibilityWebhook({
  signingKey,
  url,
  parameters = [],
}: SignCompatibilityWebhookOptions): string {
  return createHmac('sha1', signingKey)
    .update(url + sortedText(parametersOf(parameters)))
    .digest('base64');
}

/**
 * Tells whether SignalWire signed this webhook of the compatibility API (cXML), for forms and for JSON, by its
 * `Content-Type`. JSON counts only where the URL carries its hash as `bodySHA256`; a form without parameters never does,
 * because its signature would be one over the URL alone. Takes the URL with and without the standard port, and never
 * throws because of what a request holds.
 */
export function verifyCompatibilityWebhook(options: VerifyCompatibilityWebhookOptions): boolean {
  const given = options.signingKey;
  const keys = (Array.isArray(given) ? given : [given]) as readonly SigningKey[];
  return (
    judgeCompatibilitySignature({ ...options, keys: keys.map((key) => new HmacKey(key)) }) ===
    'valid'
  );
}

/** {@link verifyCompatibilityWebhook} with the reason for a refusal. */
export function judgeCompatibilitySignature({
  keys,
  url,
  body,
  headers,
}: Omit<VerifyCompatibilityWebhookOptions, 'signingKey'> & {
  keys: readonly HmacKey[];
}): CompatibilityVerdict {
  const header = headers['x-signalwire-signature'] ?? headers['x-twilio-signature'];
  if (header === undefined) return 'missing';
  if (typeof header !== 'string' || !DIGEST.test(header)) return 'malformed';
  const text = textBehind(url, body, headers);
  if (text === undefined) return 'uncovered';
  const signature = Buffer.from(header, 'base64');
  const isSigned = withAndWithoutPort(url).some((signed) =>
    keys.some((key) => timingSafeEqual(signature, key.digest('sha1', signed, text))),
  );
  return isSigned ? 'valid' : 'mismatch';
}

/** What is signed behind the URL; `undefined` where no signature could cover the body. */
function textBehind(
  url: string,
  body: string | Uint8Array,
  headers: WebhookHeaders,
): string | undefined {
  const format = bodyFormat({ 'content-type': String(headers['content-type']) });
  if (format === 'json') return carriesHashOf(url, body) ? '' : undefined;
  return format === 'form' ? formText(url, parseForm(body)) : undefined;
}
