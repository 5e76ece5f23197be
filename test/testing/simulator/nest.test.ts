import { Controller } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import {
  Call,
  CallingDocument,
  OnInboundCall,
  say,
  SignalWireUrls,
  SwmlParams,
  type CallDto,
} from '../../../lib/index.js';
import { CallSimulator } from '../../../lib/testing/simulator/call-simulator.js';
import { ADAPTERS, closeApps, createApp, startApp } from '../../support/adapters.js';
import { SIGNING_KEY, PUBLIC_URL } from '../../support/calls.js';
import { signalWire } from '../../support/signal-wire.js';

afterEach(closeApps);

@Controller('voice')
class IvrController {
  constructor(private readonly urls: SignalWireUrls) {}

  @OnInboundCall()
  greet(@Call() call: CallDto) {
    return new CallingDocument()
      .answer()
      .play(say`Hello ${call.from}`)
      .prompt({ play: 'say:Press 1 for sales', max_digits: 1 })
      .switch({
        variable: 'prompt_value',
        case: {
          1: (steps) =>
            steps.transfer(this.urls.to(IvrController, 'sales'), { from: '${prompt_value}' }),
        },
        default: (steps) => steps.hangup(),
      });
  }

  @OnInboundCall('sales')
  sales(@SwmlParams('from') from: string) {
    return new CallingDocument().play(say`You pressed ${from}`).connect('+15551230001');
  }

  @OnInboundCall('broken')
  broken(): object {
    throw new Error('broken');
  }
}

const metadata = { imports: [signalWire()], controllers: [IvrController] };

describe.each(ADAPTERS)('a Nest application on %s', (adapter) => {
  it('is called without being initialised or listening', async () => {
    const app = await createApp(adapter, metadata);
    const simulator = CallSimulator.for(app, { path: '/voice' });
    const call = await simulator.dial({ to: '+15551230000', from: '+15559870000' });
    expect(call.heard()).toBe('Hello +15559870000\nPress 1 for sales');
    await call.press('1');
    expect(call.heard()).toContain('You pressed 1');
    expect(call.connectedTo()).toBe('+15551230001');
    await call.peer.answer();
    await call.peer.hangup();
    expect(call.state).toBe('ended');
    expect(call.transcript()).toBe(
      [
        '0:00 +15559870000 calls +15551230000',
        '0:00 document fetched from https://voice.example.com/voice',
        '0:00 the call is answered',
        '0:00 hears: Hello +15559870000',
        '0:00 hears: Press 1 for sales',
        '0:00 presses 1',
        '0:00 main[3].switch.case.1[0].transfer: document fetched from https://voice.example.com/voice/sales',
        '0:00 hears: You pressed 1',
        '0:00 calls +15551230001',
        '0:00 +15551230001 answers',
        '0:00 connected with +15551230001',
        '0:00 the script has come to its end, and the call with it',
      ].join('\n'),
    );
  });

  it('shows the handlers and branches that no call reached', async () => {
    const app = await createApp(adapter, metadata);
    const simulator = CallSimulator.for(app, { path: '/voice' });
    const call = await simulator.dial();
    await call.press('1');
    expect(simulator.coverage().missed).toEqual([
      'IvrController.broken (/voice/broken): handler never asked',
      'https://voice.example.com/voice main[3].switch.default: branch never taken',
      'https://voice.example.com/voice main[3].switch.default[0].hangup: step never run',
    ]);
  });

  it('shows the handlers that were asked where the public URL has a path', async () => {
    const imports = [signalWire({ publicUrl: 'https://voice.example.com/telephony' })];
    const app = await createApp(adapter, { ...metadata, imports });
    const simulator = CallSimulator.for(app, { path: '/voice' });
    const call = await simulator.dial();
    await call.press('1');
    expect(simulator.coverage().missedHandlers).toEqual(['IvrController.broken (/voice/broken)']);
    await expect(simulator.dial({ path: '/voice/broken' })).rejects.toThrow('answered 500');
    expect(simulator.coverage().missedHandlers).toEqual([]);
  });

  it('does not take a handler for reached whose request was refused', async () => {
    const app = await createApp(adapter, metadata);
    const forged = CallSimulator.for(app, { path: '/voice', signingKey: 'another' });
    await expect(forged.dial()).rejects.toThrow(/answered 40[13]/);
    expect(forged.coverage().missedHandlers).toContain('IvrController.greet (/voice)');
  });

  it('is called over the network where it runs elsewhere', async () => {
    const { origin } = await startApp(adapter, metadata);
    const target = { url: origin, signingKey: SIGNING_KEY, publicUrl: PUBLIC_URL };
    const call = await CallSimulator.for(target, { path: '/voice' }).dial();
    await call.press('9');
    expect(call.state).toBe('ended');
  });

  it('fails with its status where a handler does, or the key is wrong', async () => {
    const app = await createApp(adapter, metadata);
    const broken = CallSimulator.for(app, { path: '/voice/broken' });
    await expect(broken.dial()).rejects.toThrow('The log of the application says what failed.');
    const forged = CallSimulator.for(app, { path: '/voice', signingKey: 'another' });
    await expect(forged.dial()).rejects.toThrow(
      /answered 401: .*signed for https:\/\/voice\.example\.com\/voice\. Check that signingKey and publicUrl/,
    );
  });
});
