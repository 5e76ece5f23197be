import { splitUrl, type UrlParts } from '../../security/url-parts.js';

const DEFAULT_PORT: Readonly<Record<string, string>> = { http: '80', https: '443' };

/** The public URL of an application, and what of another URL is a path inside of it. */
export class PublicAddress {
  private readonly base: UrlParts;

  /** @throws Error where the URL is not an absolute one. */
  constructor(readonly publicUrl: string) {
    const parts = splitUrl(publicUrl);
    if (!parts || parts.host === '') {
      throw new Error(
        `publicUrl must be an absolute http or https URL such as https://voice.example.com, not ${publicUrl}`,
      );
    }
    this.base = { ...parts, path: parts.path.replace(/\/+$/, '') };
  }

  /** The URL of a path inside the application. */
  urlOf(path: string): string {
    const base = this.publicUrl.replace(/\/+$/, '');
    return path === '' || path.startsWith('/') ? base + path : `${base}/${path}`;
  }

  /** Path and query inside the application as they go over the wire; `undefined` where a URL leads elsewhere. */
  pathOf(url: string): string | undefined {
    const parts = splitUrl(url);
    if (!parts || originOf(parts) !== originOf(this.base)) return undefined;
    const path = parts.path.replace(/#.*$/s, '');
    const inside = path.slice(this.base.path.length);
    if (!path.startsWith(this.base.path) || !/^(?:\/|$)/.test(inside)) return undefined;
    const query = parts.query === undefined ? '' : `?${parts.query}`;
    return encodeUnsafe((inside || '/') + query);
  }
}

function originOf({ scheme, host, port }: UrlParts): string {
  const lowerCase = scheme.toLowerCase();
  return `${lowerCase}://${host.toLowerCase()}:${port || DEFAULT_PORT[lowerCase]}`;
}

/** What stands in a URL but cannot stand in a request line: spaces, and letters beyond ASCII. */
function encodeUnsafe(target: string): string {
  return target.replace(/[^\x21-\x7e]+/gu, encodeURIComponent);
}
