import autocannon from 'autocannon';
import type { RunningContestant } from './contestant.js';
import { signedHeaders, WEBHOOKS } from './webhook.js';

const CONNECTIONS = 20;

/** autocannon notices only at a sample that it is done. */
const SAMPLE_MS = 50;

/**
 * Sends the contestant's webhook a fixed number of times.
 *
 * @throws Error where a single answer is not the expected one: a server that refuses is fast, and no use.
 */
export async function sendCalls(
  { name, url, path, webhook = 'call' }: RunningContestant,
  amount: number,
): Promise<void> {
  const { body, answer } = WEBHOOKS[webhook];
  const result = await awake(() =>
    autocannon({
      url,
      amount,
      connections: CONNECTIONS,
      method: 'POST',
      headers: signedHeaders(path, body),
      body,
      expectBody: JSON.stringify(answer),
      sampleInt: SAMPLE_MS,
    }),
  );
  const failed = result.errors + result.non2xx + result.mismatches;
  if (failed > 0) throw new Error(`${name}: ${failed} of ${amount} answers were not as expected`);
}

/**
 * Keeps this process from sleeping while it works. A server whose answer wakes its client pays for that in CPU time of its
 * own, and the slower it is, the more often its client has gone to sleep: what is measured would count twice.
 */
async function awake<T>(work: () => PromiseLike<T>): Promise<T> {
  let isWorking = true;
  const stayAwake = (): void => {
    if (isWorking) setImmediate(stayAwake);
  };
  stayAwake();
  try {
    return await work();
  } finally {
    isWorking = false;
  }
}
