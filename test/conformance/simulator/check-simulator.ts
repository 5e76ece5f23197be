import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CallSimulator, SwmlRuntimeError, type SimulatedCall } from 'nestjs-signalwire/testing';
import type { SpecDocument } from '../spec.js';
import type { Deviation, Tally } from '../tally.js';

/** Ends of a script that are no fault of the simulator, where a document cannot go on. */
const DEFINED_ENDS: ReadonlySet<string> = new Set([
  'simulator_fetch_refused',
  'simulator_too_many_steps',
  'relay_script_too_many_transfers',
  'relay_script_nested_too_deep',
  // Two published fragments transfer to a section that they leave out.
  'relay_script_parse_error',
  // One has a section without steps.
  'relay_script_section_code_missing',
]);

/** The documentation forbids placeholders in a condition, and has a sample with one: without a value there is no condition. */
const PLACEHOLDER_IN_WHEN = /"when":"[^"]*[$%]\{/;

/** How many times a reply is given at most: enough for every example to come to rest. */
const MAX_REPLIES = 5;

type Reply = (call: SimulatedCall) => Promise<void>;

/** What people do on the phone: each key, nothing, a busy line, an answer. */
const REPLIES: Readonly<Record<string, Reply>> = {
  ...Object.fromEntries(
    '0123456789'.split('').map((key): [string, Reply] => [key, (call) => call.press(key)]),
  ),
  'no input': (call) => call.wait(120),
  busy: async (call) => {
    if (call.connectedTo() === undefined) await call.wait(120);
    else await call.peer.busy();
  },
  answered: async (call) => {
    if (call.connectedTo() === undefined) return call.press('1');
    await call.peer.answer();
    await call.peer.hangup();
  },
};

/** Whether every valid example runs to a defined end, whatever people do on the phone. */
export async function checkSimulator(documents: readonly SpecDocument[]): Promise<Tally> {
  let current: unknown;
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.end(JSON.stringify(current)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const simulator = CallSimulator.for({ url, signingKey: 'key' }, { path: '/' });
  const deviations: Deviation[] = [];
  for (const { name, flavour, document } of documents) {
    current = document;
    const run = flavour === 'calling' ? runCall : runMessage;
    const what = await run(simulator, definedEnds(document));
    if (what !== undefined) deviations.push({ where: name, what });
  }
  server.close();
  server.closeAllConnections();
  return { kind: 'valid examples, simulated', count: documents.length, deviations };
}

function definedEnds(document: unknown): ReadonlySet<string> {
  const isPlaceholder = PLACEHOLDER_IN_WHEN.test(JSON.stringify(document));
  return isPlaceholder ? new Set([...DEFINED_ENDS, 'relay_script_js_eval_error']) : DEFINED_ENDS;
}

async function runCall(
  simulator: CallSimulator,
  ends: ReadonlySet<string>,
): Promise<string | undefined> {
  for (const [name, reply] of Object.entries(REPLIES)) {
    const problem = await problemOf(ends, async () => {
      const call = await simulator.dial();
      for (let turn = 0; turn < MAX_REPLIES && call.state !== 'ended'; turn++) await reply(call);
      await call.settled();
      if (call.state !== 'ended' && call.waitingFor === undefined)
        return 'neither ended nor waiting';
      return undefined;
    });
    if (problem !== undefined) return `with the reply ${name}: ${problem}`;
  }
  return undefined;
}

function runMessage(
  simulator: CallSimulator,
  ends: ReadonlySet<string>,
): Promise<string | undefined> {
  return problemOf(ends, async () => {
    await (await simulator.text()).settled();
    return undefined;
  });
}

async function problemOf(
  ends: ReadonlySet<string>,
  run: () => Promise<string | undefined>,
): Promise<string | undefined> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof SwmlRuntimeError && ends.has(error.code)) return undefined;
    return String(error);
  }
}
