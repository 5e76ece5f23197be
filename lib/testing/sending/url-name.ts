import { showUrl, splitUrl } from '../../security/url-parts.js';

/** The URL as errors show it: without credentials, and without what a query may hold. */
export function nameOf(url: string): string {
  const parts = splitUrl(url);
  return parts ? showUrl(parts) : 'A URL that is no absolute one';
}
