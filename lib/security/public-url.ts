import { Inject, Injectable } from '@nestjs/common';
import {
  SIGNALWIRE_OPTIONS,
  type ResolvedOptions,
  type UnverifiedRequest,
} from '../signalwire.options.js';

const CREDENTIALS = /^(https?:\/\/)[^/?#]*@/i;
const HOST = /^[\w.\-[\]:]+$/;
const NO_REQUEST: UnverifiedRequest['headers'] = {};

/** The URL without `user:password@`. */
export function withoutCredentials(url: string): string {
  return url.replace(CREDENTIALS, '$1');
}

/**
 * Knows under which URL SignalWire reaches a path of the application. Works on text only: a round trip through
 * `URL` would re-encode what SignalWire signed byte for byte.
 */
@Injectable()
export class PublicUrl {
  private readonly base: string | undefined;
  private readonly baseWithoutCredentials: string | undefined;

  constructor(@Inject(SIGNALWIRE_OPTIONS) private readonly options: ResolvedOptions) {
    const { publicUrl } = options;
    if (typeof publicUrl !== 'string') return;
    this.base = publicUrl.replace(/\/+$/, '');
    this.baseWithoutCredentials = withoutCredentials(this.base);
  }

  /**
   * The public URL of a request or of a link.
   *
   * @param path path and query inside the application, beginning with a slash.
   * @returns `undefined` where only the request's headers could tell and they do not.
   */
  of(path: string, headers: UnverifiedRequest['headers'] = NO_REQUEST): string | undefined {
    if (this.base !== undefined) return this.base + path;
    const { publicUrl } = this.options;
    if (typeof publicUrl === 'function') return publicUrl({ url: path, headers });
    const origin = forwardedOrigin(headers);
    return origin && origin + path;
  }

  /** As {@link of}, without credentials: what SignalWire signs for calls. */
  ofCall(path: string, headers: UnverifiedRequest['headers']): string | undefined {
    if (this.baseWithoutCredentials !== undefined) return this.baseWithoutCredentials + path;
    const url = this.of(path, headers);
    return url && withoutCredentials(url);
  }
}

/** Scheme and host that a trusted proxy reports; each proxy on the way appends to the list, the first entry counts. */
function forwardedOrigin(headers: UnverifiedRequest['headers']): string | undefined {
  const scheme = firstEntry(headers['x-forwarded-proto'])?.toLowerCase() ?? 'http';
  const host = firstEntry(headers['x-forwarded-host']) ?? headers.host;
  if (!host || !HOST.test(host) || (scheme !== 'https' && scheme !== 'http')) return undefined;
  const port = firstEntry(headers['x-forwarded-port']);
  const isExplicit = port && /^\d{1,5}$/.test(port) && !/:\d+$/.test(host);
  const isDefault = port === (scheme === 'https' ? '443' : '80');
  return `${scheme}://${host}${isExplicit && !isDefault ? `:${port}` : ''}`;
}

function firstEntry(header: string | string[] | undefined): string | undefined {
  const text = Array.isArray(header) ? header[0] : header;
  return text?.split(',', 1)[0]?.trim() || undefined;
}
