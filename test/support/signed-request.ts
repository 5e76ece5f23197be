import { signWebhook } from '../../lib/index.js';
import { phoneCall } from './calls.js';
import { requestBytes, type RawHeader, type RawRequest } from './raw-http.js';
import { PUBLISHED_CALL } from './vectors.js';

/** Both signatures of a request. */
export interface Digests {
  readonly sha1: string;
  readonly sha256: string;
}

/** A signed call, and what is wrong with it. */
export interface SignedRequest extends RawRequest {
  /** The URL that was signed, where it is not the one that is called. */
  signedUrl?: string;
  /** The body that was signed, where it is not the one that is sent. */
  signedBody?: string | Buffer;
  signingKey?: string;
  /** The headers that carry the signatures, where they are not the two of a genuine call. */
  signatures?: (digests: Digests) => readonly RawHeader[];
  /** `null` leaves the header out. */
  contentType?: string | null;
}

/** The application that SignalWire's published call was sent to. */
export const PUBLISHED_ORIGIN = PUBLISHED_CALL.url.replace(/\/$/, '');

/** The path that signed requests go to unless they say otherwise. */
export const CALL_PATH = '/voice';

/** The headers of a genuine call. */
export function bothSignatures({ sha1, sha256 }: Digests): RawHeader[] {
  return [
    ['X-SignalWire-Signature', sha1],
    ['X-SignalWire-SHA256-Signature', sha256],
  ];
}

/** The bytes of a request that is signed with the published key, correctly unless told otherwise. */
export function signedBytes(request: SignedRequest = {}): Buffer {
  const {
    target = CALL_PATH,
    body = JSON.stringify(phoneCall()),
    signedUrl = PUBLISHED_ORIGIN + target,
    signedBody = body,
    signingKey = PUBLISHED_CALL.signingKey,
    signatures = bothSignatures,
    contentType = 'application/json',
    headers = [],
  } = request;
  const what = { signingKey, url: signedUrl, body: signedBody };
  const digests = {
    sha1: signWebhook({ ...what, algorithm: 'sha1' }),
    sha256: signWebhook({ ...what, algorithm: 'sha256' }),
  };
  const type: RawHeader[] = contentType === null ? [] : [['Content-Type', contentType]];
  return requestBytes({
    ...request,
    target,
    body,
    headers: [...type, ...signatures(digests), ...headers],
  });
}

/** SignalWire's published call, with the signatures published with it. */
export function publishedCall(): Buffer {
  const headers: RawHeader[] = [['Content-Type', 'application/json']];
  return requestBytes({
    target: '/',
    body: PUBLISHED_CALL.rawBody,
    headers: [...headers, ...bothSignatures(PUBLISHED_CALL)],
  });
}
