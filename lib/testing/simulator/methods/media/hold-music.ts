import { nameOf } from '../../../sending/url-name.js';
import type { CallStep } from '../../call/call-session.js';
import { isTransportError } from '../shared/reply-variables.js';

/** Asks for what is heard while waiting, as a document or as audio. Nobody plays it, whatever comes. */
export async function askForHoldMusic(step: CallStep, method: 'GET' | 'POST'): Promise<void> {
  const { world, params } = step;
  const url = params.optionalText('wait_url');
  if (!url) return;
  world.unknown(step, 'what is heard while waiting is not played');
  const request =
    method === 'POST'
      ? ({ body: world.payload({}), signed: 'call' } as const)
      : ({ body: undefined, signed: 'none' } as const);
  try {
    const { status } = await world.stage.network.send({ url, method, ...request });
    world.stage.transcript.add('webhook', `${method} ${nameOf(url)}: ${status}`);
  } catch (error) {
    // Music of somebody else's is nothing to a test.
    if (!isTransportError(error)) throw error;
  }
}
