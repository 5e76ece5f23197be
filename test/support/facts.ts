import { PUBLIC_URL, sendSigned, type SendOptions } from './calls.js';

/** What a handler knew, on its way to the test. */
export type Facts = Record<string, unknown>;

/** A valid SWML document that carries facts: a `set` step holds any JSON. */
export function documentWith(facts: Facts) {
  return { version: '1.0.0', sections: { main: [{ set: facts }] } };
}

/** The facts in an answer; its whole body where it is no document of {@link documentWith}. */
export async function factsOf(response: Response): Promise<unknown> {
  const body = (await response.json()) as Partial<ReturnType<typeof documentWith>>;
  return body.sections?.main[0]?.set ?? body;
}

/** Calls a link below the public URL as SignalWire would and returns the facts of whoever answered. */
export async function factsAt(origin: string, url: string, options: SendOptions = {}) {
  const { publicUrl = PUBLIC_URL } = options;
  if (!url.startsWith(publicUrl)) throw new Error(`${url} is not below ${publicUrl}`);
  const path = url.slice(publicUrl.length);
  return factsOf(await sendSigned(origin, undefined, { ...options, path, signedUrl: url }));
}
