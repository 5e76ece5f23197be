import { hash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  SIGNALWIRE_OPTIONS,
  type ResolvedOptions,
  type WebhookCredentials,
} from '../signalwire.options.js';
import type { HttpRequest } from './http-request.js';
import { nodeRequest } from './raw-body/raw-body.js';

const BASIC = /^Basic +([a-z\d+/]+={0,2}) *$/i;

/** What an `Authorization` header turned out to be. */
export type CredentialVerdict = 'valid' | 'missing' | 'repeated' | 'malformed' | 'unknown';

/** Knows the credentials of the option `webhookAuth`. */
@Injectable()
export class CredentialCheck {
  /** Digests, because only what is equally long can be compared in constant time. */
  private readonly digests: readonly Buffer[];

  constructor(@Inject(SIGNALWIRE_OPTIONS) { webhookAuth }: ResolvedOptions) {
    this.digests = webhookAuth.map(({ username, password }) => digest(`${username}:${password}`));
  }

  /** Judges the `Authorization` header. Takes the same time whichever of the pairs it carries, or almost carries. */
  judge(request: HttpRequest): CredentialVerdict {
    const { authorization } = request.headers;
    if (authorization === undefined) return 'missing';
    if (isRepeated(request)) return 'repeated';
    const base64 = BASIC.exec(authorization)?.[1];
    if (base64 === undefined) return 'malformed';
    const given = digest(Buffer.from(base64, 'base64'));
    const isKnown = this.digests.map((known) => timingSafeEqual(known, given)).includes(true);
    return isKnown ? 'valid' : 'unknown';
  }
}

/** Node keeps the first of several such headers and drops the others, which a proxy on the way may have gone by. */
function isRepeated(request: HttpRequest): boolean {
  const { rawHeaders } = nodeRequest(request);
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.toLowerCase() === 'authorization') count++;
  }
  return count > 1;
}

function digest(text: string | Buffer): Buffer {
  return hash('sha256', text, 'buffer');
}

/** The URL with the credentials in front of its host, percent-encoded. */
export function withCredentials(url: string, { username, password }: WebhookCredentials): string {
  const userinfo = `${encoded(username)}:${encoded(password)}`;
  return url.replace('://', () => `://${userinfo}@`);
}

/** The quote is allowed in URLs, but ends a text in many places that one is pasted into. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("'", '%27');
}
