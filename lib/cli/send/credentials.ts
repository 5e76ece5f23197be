import { withCredentials } from '../../security/credential-check.js';
import { withoutCredentials } from '../../security/public-url.js';
import { splitUrl } from '../../security/url-parts.js';
import { UsageError } from '../usage.error.js';
import type { SendableKind } from './kinds.js';

/** The option that gives the credentials of the application's `webhookAuth`. */
export const CREDENTIALS_OPTIONS = {
  credentials: {
    type: 'string',
    short: 'u',
    value: 'user:password',
    help: 'The webhookAuth of the application. Default, for what is not signed: the variable SIGNALWIRE_WEBHOOK_AUTH',
  },
} as const;

/** What credentials are put into. */
export interface Recipient {
  readonly url: string;
  readonly signed: SendableKind['signed'];
}

/**
 * The URL with the credentials that were given, as links to the application have them. Those of the environment are
 * only for URLs without any, of webhooks that prove themselves by nothing else.
 *
 * @throws UsageError where they are not a name and a password.
 */
export function urlWithCredentials(
  { url, signed }: Recipient,
  given: string | undefined,
  { SIGNALWIRE_WEBHOOK_AUTH: usual }: NodeJS.ProcessEnv,
): string {
  if (given !== undefined) return withPair(withoutCredentials(url), given, '--credentials');
  const hasNone = splitUrl(url)?.credentials === undefined;
  if (!usual || !hasNone || signed !== 'none') return url;
  return withPair(url, usual, 'SIGNALWIRE_WEBHOOK_AUTH');
}

/** What to do where an application did not believe a webhook. */
export function adviceOnRefusal({ url, signed }: Recipient): string {
  if (signed !== 'none') {
    return 'The request was signed: check that the signing key and --public-url are those of the application.';
  }
  return splitUrl(url)?.credentials === undefined
    ? 'This kind is not signed: give the webhookAuth of the application with --credentials user:password.'
    : 'This kind is not signed: check that the credentials are those of the application, its webhookAuth.';
}

function withPair(url: string, pair: string, source: string): string {
  const [, username = '', password = ''] = /^([^:]+):(.+)$/s.exec(pair) ?? [];
  if (password !== '') return withCredentials(url, { username, password });
  throw new UsageError(`${source} must be a name and a password, user:password`);
}
