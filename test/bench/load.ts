import autocannon from 'autocannon';
import type { RunningContestant } from './contestant.js';
import { ANSWER, BODY, signedHeaders } from './webhook.js';

const CONNECTIONS = 20;

/** autocannon notices only at a sample that it is done. */
const SAMPLE_MS = 50;

const EXPECTED = JSON.stringify(ANSWER);

/**
 * Sends the call a fixed number of times.
 *
 * @throws Error where a single answer is not the expected one: a server that refuses is fast, and no use.
 */
export async function sendCalls(
  { name, url, path }: RunningContestant,
  amount: number,
): Promise<void> {
  const result = await autocannon({
    url,
    amount,
    connections: CONNECTIONS,
    method: 'POST',
    headers: signedHeaders(path),
    body: BODY,
    expectBody: EXPECTED,
    sampleInt: SAMPLE_MS,
  });
  const failed = result.errors + result.non2xx + result.mismatches;
  if (failed > 0) throw new Error(`${name}: ${failed} of ${amount} answers were not as expected`);
}
