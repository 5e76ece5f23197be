import { signCompatibilityWebhook } from '../compatibility/signature/compatibility-signature.js';
import { parametersOf, type FormValues } from '../compatibility/signature/form.js';
import { withoutCredentials } from '../security/public-url.js';
import { webhookHeaders } from './sending/signed-headers.js';
import type { SignedRequest } from './signed-request.js';

/** What {@link compatibilityRequest} makes a request of. */
export interface CompatibilityRequestOptions {
  /** The URL as SignalWire knows it: that is what is signed, but for its credentials. */
  readonly url: string;
  /** The parameters by name, such as `compatibilityCall()` makes; a list where a name is repeated. */
  readonly parameters: FormValues;
  /** The project's signing key (`PSK_…`). */
  readonly signingKey: string;
}

/**
 * Makes a request of the compatibility API (cXML) that SignalWire might have sent: a form with its signature, for tests
 * that send it themselves.
 *
 * @example
 * const parameters = compatibilityCall({ From: '+15559870000' });
 * const { url, ...init } = compatibilityRequest({ url, signingKey, parameters });
 * await fetch(url, init);
 */
export function compatibilityRequest(options: CompatibilityRequestOptions): SignedRequest {
  const { url, signingKey } = options;
  const parameters = parametersOf(options.parameters);
  const body = new URLSearchParams(
    parameters.map(([name, value]): [string, string] => [name, value]),
  ).toString();
  const signed = withoutCredentials(url);
  const headers = {
    ...webhookHeaders({ url, body, signed: 'none' }, signingKey),
    'content-type': 'application/x-www-form-urlencoded',
    'x-signalwire-signature': signCompatibilityWebhook({ signingKey, url: signed, parameters }),
  };
  return { method: 'POST', url: signed, headers, body };
}
