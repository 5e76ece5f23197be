import { joinUrl, splitUrl } from '../security/url-parts.js';
import { createSender, type ApplicationSender } from '../testing/create-sender.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage.error.js';

/** The options of `APPLICATION_OPTIONS` as they were given. */
export interface ApplicationValues {
  readonly key?: string;
  readonly 'public-url'?: string;
  readonly timeout?: string;
}

/** An application and the URL in it that the command line names. */
export interface Destination {
  readonly sender: ApplicationSender;
  /** As SignalWire would know it. */
  readonly url: string;
}

const DEFAULT_TIMEOUT = '10';

/** @throws UsageError where the address or an option cannot be used. */
export function destinationOf(
  address: string | undefined,
  values: ApplicationValues,
  { environment }: Terminal,
): Destination {
  const parts = splitUrl(address ?? '');
  if (!parts?.host) {
    throw new UsageError(
      `An address is needed such as http://localhost:3000/voice${address ? `, not ${address}` : ''}`,
    );
  }
  const origin = joinUrl({ ...parts, credentials: undefined, path: '', query: undefined });
  const publicUrl = values['public-url'] ?? environment.PUBLIC_URL ?? origin;
  if (!splitUrl(publicUrl)?.host)
    throw new UsageError(`--public-url must be a URL, not ${publicUrl}`);
  const timeLimit = secondsOf(values.timeout ?? DEFAULT_TIMEOUT) * 1000;
  const target = { url: origin, signingKey: signingKeyOf(values, environment), publicUrl };
  const sender = createSender(target, { timeLimit });
  const { path, query, credentials } = parts;
  const below = sender.urlOf(path + (query === undefined ? '' : `?${query}`));
  return { sender, url: credentials === undefined ? below : withUserinfo(below, credentials) };
}

/** @throws UsageError where there is none. */
export function signingKeyOf(
  { key }: Pick<ApplicationValues, 'key'>,
  { SIGNALWIRE_SIGNING_KEY }: NodeJS.ProcessEnv,
): string {
  const found = key ?? SIGNALWIRE_SIGNING_KEY;
  if (found) return found;
  throw new UsageError(
    'A signing key is needed: set the environment variable SIGNALWIRE_SIGNING_KEY, or give --key',
  );
}

function withUserinfo(url: string, credentials: string): string {
  const parts = splitUrl(url);
  return parts ? joinUrl({ ...parts, credentials }) : url;
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && seconds > 0 && seconds <= 600) return seconds;
  throw new UsageError(`--timeout must be a number of seconds from 0 to 600, not ${text}`);
}
