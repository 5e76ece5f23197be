import { hash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SIGNALWIRE_OPTIONS, type ResolvedOptions } from '../signalwire.options.js';
import type { WebhookCredentials } from './webhook-auth.js';

const BASIC = /^Basic +([\w+/]+={0,2}) *$/i;

/** Knows the credentials of the option `webhookAuth`. */
@Injectable()
export class CredentialCheck {
  /** Digests, because only what is equally long can be compared in constant time. */
  private readonly digests: readonly Buffer[];

  constructor(@Inject(SIGNALWIRE_OPTIONS) { webhookAuth }: ResolvedOptions) {
    this.digests = webhookAuth.map(({ username, password }) => digest(`${username}:${password}`));
  }

  /** Whether an `Authorization` header carries one of the pairs. Takes the same time whichever of them. */
  matches(authorization: string | undefined): boolean {
    const encoded = BASIC.exec(authorization ?? '')?.[1];
    if (encoded === undefined) return false;
    const given = digest(Buffer.from(encoded, 'base64'));
    return this.digests.map((known) => timingSafeEqual(known, given)).includes(true);
  }
}

function digest(text: string | Buffer): Buffer {
  return hash('sha256', text, 'buffer');
}

/** The URL with the credentials in front of its host, percent-encoded. */
export function withCredentials(url: string, { username, password }: WebhookCredentials): string {
  const userinfo = `${encodeURIComponent(username)}:${encodeURIComponent(password)}`;
  return url.replace('://', () => `://${userinfo}@`);
}
