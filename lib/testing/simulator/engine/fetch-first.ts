import { SwmlRuntimeError } from '../swml-runtime.error.js';
import type { Program } from './program.js';

/** Fetches from the first URL that gives a document; the last one's failure counts. */
export async function fetchFirst(
  [url = '', ...others]: readonly string[],
  fetch: (url: string) => Promise<Program>,
): Promise<Program> {
  try {
    return await fetch(url);
  } catch (error) {
    if (others.length === 0 || !(error instanceof SwmlRuntimeError)) throw error;
    return fetchFirst(others, fetch);
  }
}
