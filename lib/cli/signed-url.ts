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
