import {
  SIGNATURE_HEADERS,
  verifyCompatibilityWebhook,
  verifyWebhook,
  type FormParameter,
  type SignatureAlgorithm,
} from 'nestjs-signalwire';
import { readSpec } from './spec.js';
import { tally, type Tally } from './tally.js';

interface Vector {
  readonly name: string;
  readonly signingKey: string;
  readonly url: string;
}

interface WebhookVector extends Vector {
  readonly rawBody: string;
  readonly sha1: string;
  readonly sha256: string;
}

interface CompatibilityVector extends Vector {
  readonly form?: readonly FormParameter[];
  readonly rawBody?: string;
  readonly signature: string;
}

interface SignatureVectors {
  readonly vectors: readonly WebhookVector[];
  readonly compatibility: { readonly vectors: readonly CompatibilityVector[] };
}

const ALGORITHMS: readonly SignatureAlgorithm[] = ['sha1', 'sha256'];

/** Verifies the published requests, and the same with one character more. */
export function checkSignatures(): Tally[] {
  const { vectors, compatibility } = readSpec('signature-vectors.json') as SignatureVectors;
  return [
    tally('signatures', vectors, nameOf, (vector) =>
      judge(
        (body) => ALGORITHMS.every((algorithm) => verifies(vector, body, algorithm)),
        vector.rawBody,
      ),
    ),
    tally('compatibility signatures', compatibility.vectors, nameOf, (vector) =>
      judge((body) => verifiesCompatibility(vector, body), bodyOf(vector)),
    ),
  ];
}

function nameOf({ name }: Vector): string {
  return `signature-vectors.json ${name}`;
}

function judge(isVerified: (body: string) => boolean, body: string): string | undefined {
  if (!isVerified(body)) return 'is not verified';
  return isVerified(`${body}x`) ? 'is verified with another body' : undefined;
}

function verifies(vector: WebhookVector, body: string, algorithm: SignatureAlgorithm): boolean {
  const headers = { [SIGNATURE_HEADERS[algorithm]]: vector[algorithm] };
  return verifyWebhook({ ...vector, body, headers });
}

function bodyOf({ form = [], rawBody }: CompatibilityVector): string {
  const encoded = form.map(([name, value]): [string, string] => [name, value]);
  return rawBody ?? new URLSearchParams(encoded).toString();
}

function verifiesCompatibility(vector: CompatibilityVector, body: string): boolean {
  const type = vector.form ? 'application/x-www-form-urlencoded' : 'application/json';
  const headers = { 'content-type': type, 'x-signalwire-signature': vector.signature };
  return verifyCompatibilityWebhook({ ...vector, body, headers });
}
