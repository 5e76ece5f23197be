import { PUBLIC_URL } from './calls.js';

/**
 * Posts JSON to a URL as SignalWire would: not signed, with the credentials that stand in the URL. The application that the
 * URL leads to listens somewhere else.
 */
export async function deliver(origin: string, url: string, body: unknown): Promise<Response> {
  const { origin: host, pathname, search, username, password } = new URL(url);
  if (host !== PUBLIC_URL) throw new Error(`${url} is not below ${PUBLIC_URL}`);
  const userinfo = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const authorization = `Basic ${Buffer.from(userinfo).toString('base64')}`;
  return fetch(origin + pathname + search, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(username && { authorization }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
