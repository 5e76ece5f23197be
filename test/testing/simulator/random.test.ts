import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { validateSwml, type FlavourName } from '../../../lib/swml/index.js';
import type { SimulatedCall } from '../../../lib/testing/simulator/simulated-call.js';
import { SwmlRuntimeError } from '../../../lib/testing/simulator/swml-runtime.error.js';
import { closeServers, serve } from './document-server.js';
import { randomDocument } from './random-document.js';

afterEach(closeServers);

/** What a test may do to a call, whatever the call waits for. */
const ACTIONS: Record<string, (call: SimulatedCall) => Promise<unknown>> = {
  press: (call) => call.press('1#'),
  say: (call) => call.say('one'),
  wait: (call) => call.wait(100),
  waitLong: (call) => call.wait(100_000),
  leave: (call) => call.leave(),
  answer: (call) => call.peer.answer(),
  busy: (call) => call.peer.busy(),
  peerHangup: (call) => call.peer.hangup(),
  invoke: (call) => call.ai.invoke('a', { a: 1 }),
  end: (call) => call.ai.end({ summary: 'x' }),
};

const action = fc.constantFrom(...Object.keys(ACTIONS));

function isValid(document: object, flavour: FlavourName): boolean {
  return validateSwml(document, { flavour, flow: false }).valid;
}

describe('any document of the catalogue', () => {
  it('is a call that ends or waits, within its limits, and never crashes', async () => {
    let document: object = {};
    let valid = 0;
    const { simulator } = await serve({ main: () => document }, { maxSteps: 300 });
    simulator.onRequest('https://example.com/', () => ({
      body: { sections: { main: [{ label: 'end' }] } },
    }));
    const property = fc.asyncProperty(
      randomDocument('calling'),
      fc.array(action, { maxLength: 6 }),
      async (random, actions) => {
        document = random;
        if (isValid(random, 'calling')) valid++;
        const call = await survives(simulator.dial());
        for (const name of actions) if (call) await survives(ACTIONS[name]?.(call), call);
        if (!call) return;
        if (call.state !== 'ended') {
          expect(call.waitingFor).toBeDefined();
          await call.hangup();
        }
        expect(call.state).toBe('ended');
        await call.settled();
      },
    );
    await fc.assert(property, { numRuns: 400 });
    expect(valid).toBeGreaterThan(100);
  }, 60_000);

  it('is a message that is done within its limits, and never crashes', async () => {
    let document: object = {};
    const { simulator } = await serve({ main: () => document });
    simulator.onRequest('https://example.com/', () => ({
      body: { sections: { main: [{ label: 'end' }] } },
    }));
    const property = fc.asyncProperty(randomDocument('messaging'), async (random) => {
      document = random;
      const message = await survives(simulator.text());
      await message?.settled();
    });
    await fc.assert(property, { numRuns: 300 });
  }, 60_000);
});

/** What may go wrong: the script, or what the test does at the wrong moment. */
async function survives<T>(
  run: Promise<T> | undefined,
  call?: SimulatedCall,
): Promise<T | undefined> {
  try {
    return await run;
  } catch (error) {
    const isExpected =
      error instanceof SwmlRuntimeError ||
      /^(Nobody|The call has ended|No AI agent|The agent has no|The function)/.test(
        (error as Error).message,
      );
    if (!isExpected) throw error;
    if (error instanceof SwmlRuntimeError && call) expect(call.state).toBe('ended');
    return undefined;
  }
}
