import { Controller } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import {
  OnInboundCall,
  OnInboundMessage,
  SignalWireUrls,
  type CallingDocument,
  type MessagingDocument,
} from '../../../lib/index.js';
import { CallSimulator } from '../../../lib/testing/simulator/call-simulator.js';
import type { DialOptions } from '../../../lib/testing/simulator/dial-options.js';
import type { SimulatedCall } from '../../../lib/testing/simulator/simulated-call.js';
import { CALLBACKS } from '../../e2e/status/callbacks.table.js';
import { EventsController } from '../../e2e/status/events.controller.js';
import { ADAPTERS, closeApps, createApp, type AdapterName } from '../../support/adapters.js';
import { CREDENTIALS } from '../../support/auth-app.js';
import { signalWire } from '../../support/signal-wire.js';

afterEach(closeApps);

type Deed = (call: SimulatedCall) => Promise<void>;

@Controller()
class StepController {
  document: CallingDocument | MessagingDocument | undefined;

  @OnInboundCall('call')
  call() {
    return this.document as CallingDocument;
  }

  @OnInboundMessage('message')
  message() {
    return this.document as MessagingDocument;
  }
}

/** One way that a step of the table can go. */
interface Course {
  readonly step: string;
  readonly how: string;
  readonly dial?: DialOptions;
  readonly deed?: Deed;
}

const talk: Deed = async ({ peer }) => {
  await peer.answer();
  await peer.hangup();
};

const enterCard: Deed = async (call) => {
  for (const keys of ['4111111111111111#', '1230#', '123#', '10115#']) await call.press(keys);
};

/** The steps that come to their end by themselves or with the call, and the ways that the others can go. */
const COURSES: readonly Course[] = [
  { step: 'connect.call_state_url', how: 'with a conversation', deed: talk },
  { step: 'connect.call_state_url', how: 'busy', deed: (call) => call.peer.busy() },
  { step: 'connect.status_url', how: 'with a conversation', deed: talk },
  { step: 'connect.status_url', how: 'declined', deed: (call) => call.peer.decline() },
  { step: 'play.status_url', how: 'played' },
  { step: 'play.status_url', how: 'failed', dial: { outcomes: { play: 'error' } } },
  { step: 'prompt.status_url', how: 'with a key', deed: (call) => call.press('1') },
  { step: 'prompt.status_url', how: 'without input', deed: (call) => call.wait(60) },
  { step: 'prompt.status_url', how: 'failed', dial: { outcomes: { prompt: 'failed' } } },
  {
    step: 'prompt.status_url',
    how: 'not understood',
    dial: { outcomes: { prompt: 'no_match' } },
    deed: (call) => call.press('1'),
  },
  { step: 'record.status_url', how: 'ended by a key', deed: (call) => call.press('#') },
  { step: 'record.status_url', how: 'ended by silence', deed: (call) => call.wait(60) },
  { step: 'record.status_url', how: 'ended by hanging up' },
  {
    step: 'record.status_url',
    how: 'failed',
    dial: { outcomes: { record: 'failed' } },
    deed: (call) => call.press('#'),
  },
  { step: 'record_call.status_url', how: 'until the end of the call' },
  { step: 'record_call.status_url', how: 'failed', dial: { outcomes: { record_call: 'failed' } } },
  { step: 'detect_machine.status_url', how: 'human' },
  { step: 'detect_machine.status_url', how: 'machine', dial: { answeredBy: 'machine' } },
  { step: 'detect_machine.status_url', how: 'fax', dial: { answeredBy: 'fax' } },
  { step: 'detect_machine.status_url', how: 'unknown', dial: { answeredBy: 'unknown' } },
  { step: 'tap.status_url', how: 'until the end of the call' },
  { step: 'stream.status_url', how: 'until the end of the call' },
  { step: 'send_fax.status_url', how: 'sent' },
  { step: 'send_fax.status_url', how: 'failed', dial: { outcomes: { send_fax: 'failed' } } },
  { step: 'receive_fax.status_url', how: 'received' },
  { step: 'sip_refer.status_url', how: 'referred', dial: { type: 'sip' } },
  { step: 'sip_refer.status_url', how: 'impossible' },
  { step: 'pay.status_url', how: 'paid', deed: enterCard },
  { step: 'pay.status_url', how: 'cancelled', deed: (call) => call.press('*') },
  { step: 'pay.status_url', how: 'stopped', dial: { outcomes: { pay: 'relay-pay-stop' } } },
  {
    step: 'enter_queue.status_url',
    how: 'leaving',
    dial: { outcomes: { enter_queue: 'leaving' } },
  },
  { step: 'enter_queue.status_url', how: 'taken', deed: talk },
  { step: 'enter_queue.status_url', how: 'left' },
  { step: 'join_conference.status_callback', how: 'left', deed: (call) => call.leave() },
  { step: 'transcribe.status_url', how: 'until the end of the call' },
  {
    step: 'transcribe.status_url (failed)',
    how: 'at once',
    dial: { outcomes: { transcribe: 'failed' } },
  },
  { step: 'send_sms.status_callback', how: 'sent' },
  { step: 'send_sms.status_callback', how: 'failed', dial: { outcomes: { send_sms: 'failed' } } },
];

async function start(adapter: AdapterName, step: string) {
  const callback = CALLBACKS.find((entry) => entry.step === step);
  if (!callback) throw new Error(`The table has no step ${step}`);
  const app = await createApp(adapter, {
    imports: [signalWire({ webhookAuth: CREDENTIALS, payloadValidation: 'strict' })],
    controllers: [StepController, EventsController],
  });
  const simulator = CallSimulator.for(app, { path: '/call' })
    .onRequest('https://pay.example.com', () => ({ body: { charge_id: 'ch_1' } }))
    .onRequest('https://example.com', () => ({ body: { sections: { main: [{ hangup: {} }] } } }));
  await app.init();
  app.get(StepController).document = callback.build(
    app.get(SignalWireUrls).to(EventsController, callback.handler),
  );
  return { simulator, event: callback.event };
}

describe.each(ADAPTERS)('a strict application on %s takes the events of', (adapter) => {
  it.each(COURSES)('$step, $how', async ({ step, dial, deed }) => {
    const { simulator, event } = await start(adapter, step);
    const call = await simulator.dial(dial);
    await deed?.(call);
    if (call.state !== 'ended') await call.hangup();
    await call.settled();
    expect(call.callbacks).not.toEqual([]);
    for (const callback of call.callbacks) expect(callback).toMatchObject({ event, status: 200 });
  });

  it.each(['queued', 'failed'] as const)('reply.status_url, %s', async (reply) => {
    const { simulator, event } = await start(adapter, 'reply.status_url');
    const message = await simulator.text({ path: '/message', outcomes: { reply } });
    await message.settled();
    expect(message.callbacks).toMatchObject([{ event, status: 200 }]);
  });
});
