import { withoutCredentials } from '../../security/public-url.js';
import { SIGNATURE_HEADERS, signWebhook } from '../../security/signature.js';
import { splitUrl } from '../../security/url-parts.js';
import type { OutgoingWebhook } from '../webhook-sender.js';

/** A webhook whose body is what goes over the wire. */
export interface SerializedWebhook extends Pick<OutgoingWebhook, 'url' | 'signed'> {
  readonly body: string | Uint8Array;
}

/**
 * The headers that SignalWire sends with a webhook: JSON where it has a body, the signatures, and the credentials of its URL, if any.
 * (SignalWire documentation, "Webhook security".)
 */
export function webhookHeaders(
  webhook: SerializedWebhook,
  signingKey: string,
): Record<string, string> {
  return {
    ...(webhook.body.length > 0 && { 'content-type': 'application/json' }),
    ...credentialsHeader(webhook.url),
    ...signatureHeaders(webhook, signingKey),
  };
}

/** A call is signed twice, without the credentials of its URL; a message once, with them. */
function signatureHeaders({ url, body, signed }: SerializedWebhook, signingKey: string) {
  if (signed === 'none') return {};
  const signedUrl = signed === 'call' ? withoutCredentials(url) : url;
  const sign = (algorithm: 'sha1' | 'sha256') => ({
    [SIGNATURE_HEADERS[algorithm]]: signWebhook({ signingKey, url: signedUrl, body, algorithm }),
  });
  return signed === 'call' ? { ...sign('sha1'), ...sign('sha256') } : sign('sha1');
}

function credentialsHeader(url: string): Record<string, string> {
  const credentials = splitUrl(url)?.credentials;
  if (credentials === undefined) return {};
  const encoded = Buffer.from(decodeURIComponent(credentials)).toString('base64');
  return { authorization: `Basic ${encoded}` };
}
