import { joinUrl, splitUrl } from '../../security/url-parts.js';

const STANDARD_PORTS: Readonly<Record<string, string>> = { https: '443', http: '80' };

/** The URL as it is, and with the standard port of its scheme put in or left out: SignalWire signs either. */
export function withAndWithoutPort(url: string): readonly string[] {
  const parts = splitUrl(url);
  const standard = STANDARD_PORTS[parts?.scheme.toLowerCase() ?? ''];
  if (!parts || (parts.port !== undefined && parts.port !== standard)) return [url];
  return [url, joinUrl({ ...parts, port: parts.port === undefined ? standard : undefined })];
}
