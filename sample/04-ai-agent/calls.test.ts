import { CallSimulator } from 'nestjs-signalwire/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { ADAPTERS, closeApps, createApp, type AdapterName } from '../../test/support/adapters.js';
import { PUBLIC_URL, SIGNING_KEY } from '../../test/support/calls.js';
import { Summaries } from './summaries.js';

process.env.SIGNALWIRE_SIGNING_KEY = SIGNING_KEY;
process.env.PUBLIC_URL = PUBLIC_URL;
process.env.WEBHOOK_USERNAME = 'signalwire';
process.env.WEBHOOK_PASSWORD = 'secret';
const { AppModule } = await import('./app.module.js');

const CALL_ID = 'c2d3e4f5-a6b7-4901-8def-234567890abc';
const VISIT = { day: '2026-12-24', time: '19:30', guests: 4 };

async function dial(adapter: AdapterName) {
  const app = await createApp(adapter, { imports: [AppModule] });
  const simulator = CallSimulator.for(app, { path: '/' });
  return { app, call: await simulator.dial({ call_id: CALL_ID, from: '+15559870000' }) };
}

afterEach(closeApps);

describe.each(ADAPTERS)('whole calls to the agent on %s', (adapter) => {
  it('book a table, and leave a summary', async () => {
    const { app, call } = await dial(adapter);
    expect((await call.ai.invoke('findTable', VISIT)).response).toBe('A table is free.');
    const booked = await call.ai.invoke('bookTable', { ...VISIT, name: 'Zoe' });
    expect(booked.response).toContain('Booked.');
    await call.ai.end({ summary: { booked: true } });
    await call.settled();
    expect(call.state).toBe('ended');
    const kept = await app.get<Summaries>(Summaries).find(CALL_ID);
    expect(kept).toMatchObject({ caller: '+15559870000', facts: { booked: true } });
  });

  it('put the caller through', async () => {
    const { call } = await dial(adapter);
    await call.ai.invoke('putThrough');
    await call.peer.answer();
    expect(call.connectedTo()).toBe('+15551230001');
    await call.peer.hangup();
    expect(call.state).toBe('ended');
  });
});
