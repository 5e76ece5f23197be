import type { UnverifiedRequest } from '../signalwire.options.js';
import { joinUrl, splitAuthority, splitTarget, type UrlParts } from './url-parts.js';

type Headers = UnverifiedRequest['headers'];
type Origin = Pick<UrlParts, 'scheme' | 'host' | 'port'>;
type Target = Pick<UrlParts, 'path' | 'query'>;

const DEFAULT_PORT = { https: '443', http: '80' } as const;

/** The address of a request in the ways that people mix up: scheme, credentials, host, port, slash, query, path of a proxy. */
export function* urlVariants(expected: UrlParts, request: UnverifiedRequest): Generator<UrlParts> {
  const seen = new Set([joinUrl(expected)]);
  for (const origin of originVariants(expected, request.headers)) {
    for (const target of targetVariants(expected, request)) {
      for (const credentials of credentialVariants(expected, request.headers)) {
        const variant = { ...origin, ...target, credentials };
        const url = joinUrl(variant);
        if (!seen.has(url)) yield variant;
        seen.add(url);
      }
    }
  }
}

function* originVariants(expected: UrlParts, headers: Headers): Generator<Origin> {
  yield expected;
  const forwardedPort = /^\d+$/.exec(firstEntry(headers['x-forwarded-port']) ?? '')?.[0];
  for (const authority of [
    expected,
    splitAuthority(headers.host),
    splitAuthority(firstEntry(headers['x-forwarded-host'])),
  ]) {
    if (!authority) continue;
    for (const scheme of ['https', 'http'] as const) {
      for (const port of [authority.port, undefined, DEFAULT_PORT[scheme], forwardedPort]) {
        yield { scheme, host: authority.host, port };
      }
    }
  }
}

/** The expected path, the one that was requested, and that one below what a proxy says it took off. */
function* targetVariants(
  expected: UrlParts,
  { url, headers }: UnverifiedRequest,
): Generator<Target> {
  const requested = splitTarget(url);
  const prefix = firstEntry(headers['x-forwarded-prefix'])?.replace(/\/+$/, '');
  const below = prefix?.startsWith('/') ? splitTarget(prefix + url) : undefined;
  for (const { path, query } of [expected, requested, below ?? requested]) {
    const otherPath = path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
    yield { path, query };
    yield { path: otherPath, query };
    yield { path, query: undefined };
  }
}

function* credentialVariants(
  expected: UrlParts,
  { authorization }: Headers,
): Generator<string | undefined> {
  yield expected.credentials;
  yield undefined;
  const [scheme, encoded] = authorization?.split(' ') ?? [];
  if (scheme?.toLowerCase() === 'basic' && encoded) yield Buffer.from(encoded, 'base64').toString();
}

/** Each proxy on the way appends to such a header; the first entry is nearest to SignalWire. */
function firstEntry(header: string | string[] | undefined): string | undefined {
  return [header].flat()[0]?.split(',', 1)[0]?.trim();
}
