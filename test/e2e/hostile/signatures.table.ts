import { signWebhook } from '../../../lib/index.js';
import { phoneCall } from '../../support/calls.js';
import { requestBytes, type RawHeader } from '../../support/raw-http.js';
import {
  bothSignatures,
  CALL_PATH,
  PUBLISHED_ORIGIN,
  signedBytes,
  type Digests,
  type SignedRequest,
} from '../../support/signed-request.js';
import { PUBLISHED_CALL } from '../../support/vectors.js';
import type { HostileRequest } from './hostile-request.js';

const SHA1 = 'X-SignalWire-Signature';
const SHA256 = 'X-SignalWire-SHA256-Signature';
const BODY = JSON.stringify(phoneCall());
const KEY_OF_ANOTHER_PROJECT = { another: PUBLISHED_CALL.signingKey };
const CALL_OF_ANOTHER_PROJECT = signedBytes({
  body: JSON.stringify(phoneCall({ call: { project_id: 'another' } })),
});

function unauthorized(name: string, request: SignedRequest): HostileRequest {
  return { name, bytes: signedBytes(request), expected: 401 };
}

/** Sends the genuine signatures after a change to both. */
function bothChanged(change: (digest: string) => string): SignedRequest['signatures'] {
  return ({ sha1, sha256 }) => bothSignatures({ sha1: change(sha1), sha256: change(sha256) });
}

function only(header: string, value: (digests: Digests) => string): SignedRequest['signatures'] {
  return (digests) => [[header, value(digests)]];
}

function flipLast(digest: string): string {
  return digest.slice(0, -1) + (digest.endsWith('0') ? '1' : '0');
}

function plus(...extra: RawHeader[]): SignedRequest['signatures'] {
  return (digests) => [...bothSignatures(digests), ...extra];
}

/** Signature headers that are missing, malformed, doubled or of something else. */
export const SIGNATURE_TABLE: readonly HostileRequest[] = [
  unauthorized('no signature', { signatures: () => [] }),
  unauthorized('both signatures empty', { signatures: bothChanged(() => '') }),
  unauthorized('SHA-1 alone, empty', { signatures: only(SHA1, () => '') }),
  unauthorized('an empty SHA-256 beside the right SHA-1', {
    signatures: ({ sha1 }) => bothSignatures({ sha1, sha256: '' }),
  }),
  unauthorized('the last digit of both changed', { signatures: bothChanged(flipLast) }),
  unauthorized('the last digit of SHA-1 changed, alone', {
    signatures: only(SHA1, ({ sha1 }) => flipLast(sha1)),
  }),
  unauthorized('SHA-1 right, SHA-256 wrong', {
    signatures: ({ sha1, sha256 }) => bothSignatures({ sha1, sha256: flipLast(sha256) }),
  }),
  unauthorized('SHA-1 right, SHA-256 all zeros', {
    signatures: ({ sha1 }) => bothSignatures({ sha1, sha256: '0'.repeat(64) }),
  }),
  unauthorized('SHA-1 right, SHA-256 of the wrong length', {
    signatures: ({ sha1 }) => bothSignatures({ sha1, sha256: sha1 }),
  }),
  unauthorized('the two signatures in each other’s header', {
    signatures: ({ sha1, sha256 }) => bothSignatures({ sha1: sha256, sha256: sha1 }),
  }),
  unauthorized('SHA-256 in the header of SHA-1, alone', {
    signatures: only(SHA1, ({ sha256 }) => sha256),
  }),
  unauthorized('truncated by one digit', { signatures: bothChanged((it) => it.slice(0, -1)) }),
  unauthorized('truncated by one byte', { signatures: bothChanged((it) => it.slice(0, -2)) }),
  unauthorized('truncated to one byte', { signatures: bothChanged((it) => it.slice(0, 2)) }),
  unauthorized('one byte too long', { signatures: bothChanged((it) => `${it}00`) }),
  unauthorized('no hexadecimal digit at all', {
    signatures: bothChanged((it) => 'z'.repeat(it.length)),
  }),
  unauthorized('the last digit no hexadecimal one', {
    signatures: bothChanged((it) => `${it.slice(0, -1)}g`),
  }),
  unauthorized('all digits right, then what no digit is', {
    signatures: bothChanged((it) => `${it}zz`),
  }),
  unauthorized('a blank inside', {
    signatures: bothChanged((it) => `${it.slice(0, 9)} ${it.slice(9)}`),
  }),
  unauthorized('a blank instead of a digit', {
    signatures: bothChanged((it) => `${it.slice(0, 9)} ${it.slice(10)}`),
  }),
  unauthorized('in base64', {
    signatures: bothChanged((it) => Buffer.from(it, 'hex').toString('base64')),
  }),
  unauthorized('with the name of the algorithm in front', {
    signatures: ({ sha1, sha256 }) =>
      bothSignatures({ sha1: `sha1=${sha1}`, sha256: `sha256=${sha256}` }),
  }),
  unauthorized('in quotes', { signatures: bothChanged((it) => `"${it}"`) }),
  unauthorized('full-width digits, in UTF-8', {
    signatures: bothChanged((it) => '０'.repeat(it.length)),
  }),
  unauthorized('emoji beside a right SHA-1', {
    signatures: ({ sha1 }) => bothSignatures({ sha1, sha256: '🔑' }),
  }),
  unauthorized('SHA-256 twice, both right', {
    signatures: (digests) => [...bothSignatures(digests), [SHA256, digests.sha256]],
  }),
  unauthorized('SHA-256 twice, the first right', { signatures: plus([SHA256, '0'.repeat(64)]) }),
  unauthorized('SHA-256 twice, the second right', {
    signatures: (digests) => [[SHA256, '0'.repeat(64)], ...bothSignatures(digests)],
  }),
  unauthorized('SHA-1 twice, both right, alone', {
    signatures: ({ sha1 }) => [
      [SHA1, sha1],
      [SHA1, sha1],
    ],
  }),
  unauthorized('SHA-1 twice under names in different case', {
    signatures: ({ sha1 }) => [
      [SHA1, sha1],
      [SHA1.toLowerCase(), sha1],
    ],
  }),
  unauthorized('two signatures in one header, joined by a comma', {
    signatures: bothChanged((it) => `${it}, ${it}`),
  }),
  unauthorized('in the Authorization header', {
    signatures: only('Authorization', ({ sha256 }) => `Signature ${sha256}`),
  }),
  unauthorized('under the header of another provider', {
    signatures: only('X-Twilio-Signature', ({ sha1 }) => sha1),
  }),
  {
    name: 'in the query',
    bytes: requestBytes({
      target: `${CALL_PATH}?x-signalwire-signature=${sha1Of(CALL_PATH)}`,
      headers: [['Content-Type', 'application/json']],
      body: BODY,
    }),
    expected: 401,
  },
  {
    name: 'SHA-1 alone where SHA-256 is required',
    bytes: signedBytes({ signatures: only(SHA1, ({ sha1 }) => sha1) }),
    options: { requireSha256: true },
    expected: 401,
  },
  unauthorized('of another key', { signingKey: 'PSK_somebody_elses' }),
  unauthorized('of the key with a newline behind it', {
    signingKey: `${PUBLISHED_CALL.signingKey}\n`,
  }),
  unauthorized('of the key in lower case', {
    signingKey: PUBLISHED_CALL.signingKey.toLowerCase(),
  }),
  {
    name: 'of a key for another project than the one in the body',
    bytes: signedBytes(),
    options: { signingKey: KEY_OF_ANOTHER_PROJECT },
    goodCall: CALL_OF_ANOTHER_PROJECT,
    expected: 401,
  },
  {
    name: 'of a project that is called __proto__',
    bytes: signedBytes({ body: JSON.stringify(phoneCall({ call: { project_id: '__proto__' } })) }),
    options: { signingKey: KEY_OF_ANOTHER_PROJECT },
    goodCall: CALL_OF_ANOTHER_PROJECT,
    expected: 401,
  },
];

function sha1Of(path: string): string {
  const { signingKey } = PUBLISHED_CALL;
  return signWebhook({ signingKey, url: PUBLISHED_ORIGIN + path, body: BODY, algorithm: 'sha1' });
}
