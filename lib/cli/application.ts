import { withoutCredentials } from '../security/public-url.js';
import { joinUrl, splitUrl } from '../security/url-parts.js';
import {
  createSender,
  type ApplicationSender,
  type RunningApplication,
} from '../testing/create-sender.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage.error.js';

/** The options of `APPLICATION_OPTIONS` as they were given. */
export interface ApplicationValues {
  readonly key?: string;
  readonly 'public-url'?: string;
  readonly timeout?: string;
}

/** An application, and what of it the command line names. */
export interface NamedTarget {
  readonly target: RunningApplication;
  /** The path with its query; a whole URL where there are credentials, which are SignalWire's to send. */
  readonly path: string;
  /** In milliseconds. */
  readonly timeLimit: number;
}

/** A sender to an application, and the URL that the command line names. */
export interface Destination extends Pick<NamedTarget, 'target' | 'timeLimit'> {
  readonly sender: ApplicationSender;
  /** As SignalWire would know it. */
  readonly url: string;
}

const DEFAULT_TIMEOUT = '10';

/** @throws UsageError where the address or an option cannot be used. */
export function destinationOf(
  address: string | undefined,
  values: ApplicationValues,
  terminal: Terminal,
): Destination {
  const { target, path, timeLimit } = targetOf(address, values, terminal);
  const sender = createSender(target, { timeLimit });
  return { target, timeLimit, sender, url: sender.urlOf(path) };
}

/** @throws UsageError where the address or an option cannot be used. */
export function targetOf(
  address: string | undefined,
  values: ApplicationValues,
  { environment }: Terminal,
): NamedTarget {
  const parts = splitUrl(address ?? '');
  if (!parts?.host) {
    throw new UsageError(
      `An address is needed such as http://localhost:3000/voice${address ? `, not ${address}` : ''}`,
    );
  }
  const { credentials, query } = parts;
  const url = joinUrl({ ...parts, credentials: undefined, path: '', query: undefined });
  const publicUrl = values['public-url'] ?? environment.PUBLIC_URL ?? url;
  const known = splitUrl(publicUrl);
  if (!known?.host) throw new UsageError(`--public-url must be a URL, not ${publicUrl}`);
  const path = (parts.path || '/') + (query === undefined ? '' : `?${query}`);
  return {
    target: { url, signingKey: signingKeyOf(values, environment), publicUrl },
    path: credentials === undefined ? path : withUserinfo(publicUrl, path, credentials),
    timeLimit: secondsOf(values.timeout ?? DEFAULT_TIMEOUT) * 1000,
  };
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

function withUserinfo(publicUrl: string, path: string, credentials: string): string {
  const base = withoutCredentials(publicUrl).replace(/\/+$/, '');
  return base.replace('://', () => `://${credentials}@`) + path;
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && seconds > 0 && seconds <= 600) return seconds;
  throw new UsageError(`--timeout must be a number of seconds from 0 to 600, not ${text}`);
}
