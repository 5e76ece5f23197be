import {
  signWebhook,
  type SignalWireModuleOptions,
  type SignatureAlgorithm,
} from '../../lib/index.js';
import type { HttpRequest } from '../../lib/security/http-request.js';
import { PublicUrl } from '../../lib/security/public-url.js';
import { SignatureVerifier } from '../../lib/security/signature-verifier.js';
import { SIGNATURE_HEADERS } from '../../lib/security/signature.js';
import { resolveOptions } from '../../lib/signalwire.options.check.js';

/** A verifier without an application around it. */
export function verifierWith(options: SignalWireModuleOptions): SignatureVerifier {
  const resolved = resolveOptions(options);
  return new SignatureVerifier(resolved, new PublicUrl(resolved));
}

/** What a request is made of, and what its signature was made of. */
export interface FakeRequest {
  url: string;
  body: string;
  headers?: Record<string, string>;
  signed: { signingKey: string; url: string; body: string; algorithm: SignatureAlgorithm };
}

/** A request as an adapter hands it over, its raw body captured. */
export function requestOf({ url, body, headers, signed }: FakeRequest): HttpRequest {
  return {
    method: 'POST',
    originalUrl: url,
    headers: { ...headers, [SIGNATURE_HEADERS[signed.algorithm]]: signWebhook(signed) },
    rawBody: Buffer.from(body),
  };
}
