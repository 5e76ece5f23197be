/** A URL taken apart as text. Put together again, it is the same URL byte for byte. */
export interface UrlParts {
  readonly scheme: string;
  /** `user:password`, where there are any. */
  readonly credentials: string | undefined;
  readonly host: string;
  readonly port: string | undefined;
  readonly path: string;
  /** What follows the question mark; `undefined` where there is none. */
  readonly query: string | undefined;
}

const URL_TEXT =
  /^(https?):\/\/(?:([^/?#]*)@)?(\[[^\]/?#]*\]|[^:/?#]*)(?::(\d*))?([^?]*)(?:\?(.*))?$/is;
const AUTHORITY = /^(\[[\da-f:.]*\]|[\w.-]+)(?::(\d+))?$/i;

/** Takes an absolute http(s) URL apart; `undefined` where the text is none. */
export function splitUrl(url: string): UrlParts | undefined {
  const found = URL_TEXT.exec(url);
  if (!found) return undefined;
  const [, scheme = '', credentials, host = '', port, path = '', query] = found;
  return { scheme, credentials, host, port, path, query };
}

/** The URL that the parts were taken from. */
export function joinUrl({ credentials, query, ...parts }: UrlParts): string {
  const user = credentials === undefined ? '' : `${credentials}@`;
  return originOf(parts, user) + parts.path + (query === undefined ? '' : `?${query}`);
}

/** The URL as a log may show it: without credentials, and without what its query says. */
export function showUrl({ query, ...parts }: UrlParts): string {
  return originOf(parts) + parts.path + (query === undefined ? '' : '?…');
}

function originOf(
  { scheme, host, port }: Omit<UrlParts, 'credentials' | 'query'>,
  user = '',
): string {
  return `${scheme}://${user}${host}${port === undefined ? '' : `:${port}`}`;
}

/** Host and port out of a header such as `Host`; `undefined` where it holds anything else. */
export function splitAuthority(
  authority: string | undefined,
): Pick<UrlParts, 'host' | 'port'> | undefined {
  const found = AUTHORITY.exec(authority ?? '');
  return found ? { host: found[1] ?? '', port: found[2] } : undefined;
}

/** Path and query of the rest of a URL. */
export function splitTarget(target: string): Pick<UrlParts, 'path' | 'query'> {
  const at = target.indexOf('?');
  if (at < 0) return { path: target, query: undefined };
  return { path: target.slice(0, at), query: target.slice(at + 1) };
}

/** In words, how a URL differs from the one expected. Holds neither credentials nor queries. */
export function differencesOf(actual: UrlParts, expected: UrlParts): string {
  return [
    actual.scheme !== expected.scheme && `${actual.scheme} instead of ${expected.scheme}`,
    actual.credentials !== expected.credentials && credentialsDifference(actual, expected),
    actual.host !== expected.host && `host ${actual.host} instead of ${expected.host}`,
    actual.port !== expected.port && portDifference(actual, expected),
    actual.path !== expected.path && pathDifference(actual, expected),
    actual.query !== expected.query && queryDifference(actual, expected),
  ]
    .filter((difference) => difference !== false)
    .join(', ');
}

function credentialsDifference(actual: UrlParts, expected: UrlParts): string {
  if (actual.credentials === undefined) return 'without its credentials';
  return expected.credentials === undefined
    ? 'with credentials in it'
    : 'with other credentials in it';
}

function portDifference(actual: UrlParts, expected: UrlParts): string {
  if (actual.port === undefined) return `without port ${expected.port}`;
  if (expected.port === undefined) return `with port ${actual.port}`;
  return `port ${actual.port} instead of ${expected.port}`;
}

function pathDifference(actual: UrlParts, expected: UrlParts): string {
  if (actual.path === `${expected.path}/`) return 'with a slash at the end of its path';
  if (`${actual.path}/` === expected.path) return 'without the slash at the end of its path';
  return `path ${actual.path} instead of ${expected.path}`;
}

function queryDifference(actual: UrlParts, expected: UrlParts): string {
  if (actual.query === undefined) return 'without its query';
  return expected.query === undefined ? 'with a query' : 'with another query';
}
