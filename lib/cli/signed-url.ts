import { splitUrl } from '../security/url-parts.js';
import { APPLICATION_OPTIONS } from './common-options.js';
import { UsageError } from './usage.error.js';

/** The option that names the key. */
export const KEY_OPTIONS = { key: APPLICATION_OPTIONS.key } as const;

/**
 * The URL that is signed.
 *
 * @param more arguments that nothing is known about.
 * @throws UsageError where it is missing or no URL.
 */
export function urlOf(address: string | undefined, more: readonly string[]): string {
  if (more.length > 0)
    throw new UsageError(`Only a URL and a file are taken, not also ${more.join(' ')}`);
  if (address !== undefined && splitUrl(address)?.host) return address;
  throw new UsageError(
    `The URL is needed that SignalWire knows, such as https://voice.example.com/voice${address ? `, not ${address}` : ''}`,
  );
}

/** The option for webhooks of the compatibility API, and that for messages. */
export const SCHEME_OPTIONS = {
  message: {
    type: 'boolean',
    short: 'm',
    help: 'As a message: SHA-1 alone, with the credentials of the URL',
  },
  compatibility: {
    type: 'boolean',
    short: 'c',
    help: 'As a form of the compatibility API (cXML): the older signature over its parameters',
  },
} as const;

/** Which of the signatures SignalWire would make. */
export type Scheme = 'call' | 'message' | 'form';

/** @throws UsageError where two are asked for. */
export function schemeOf({ message, compatibility }: SchemeValues): Scheme {
  if (message && compatibility) {
    throw new UsageError('Either --message or --compatibility can be given, not both');
  }
  if (compatibility) return 'form';
  return message ? 'message' : 'call';
}

interface SchemeValues {
  readonly message?: boolean;
  readonly compatibility?: boolean;
}
