import { CallSimulator } from 'nestjs-signalwire/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ADAPTERS, closeApps, createApp } from '../../test/support/adapters.js';
import { PUBLIC_URL, SIGNING_KEY } from '../../test/support/calls.js';
import { Voicemails } from './voicemails.js';

process.env.SIGNALWIRE_SIGNING_KEY = SIGNING_KEY;
process.env.PUBLIC_URL = PUBLIC_URL;
process.env.WEBHOOK_USERNAME = 'signalwire';
process.env.WEBHOOK_PASSWORD = 'secret';
const { AppModule } = await import('./app.module.js');

const OPEN = new Date('2026-03-02T10:00:00+01:00');
const CLOSED = new Date('2026-03-01T10:00:00+01:00');

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: OPEN }));
afterEach(async () => {
  vi.useRealTimers();
  await closeApps();
});

describe.each(ADAPTERS)('whole calls to the sample on %s', (adapter) => {
  it('reach every step, branch and handler', async () => {
    const app = await createApp(adapter, { imports: [AppModule] });
    const simulator = CallSimulator.for(app, { path: '/' });

    // Sales: taken, turned down, nobody there.
    const sales = await simulator.dial({ from: '+15559870000' });
    await sales.press('1');
    await sales.peer.answer();
    expect(sales.peer.heard()).toBe('A call from +15559870000. Press 1 to take it.');
    await sales.peer.press('1');
    expect(sales.connectedTo()).toBe('+15551230001');
    await sales.peer.hangup();
    expect(sales.state).toBe('ended');

    const refused = await simulator.dial();
    await refused.press('1');
    await refused.peer.answer();
    await refused.peer.press('2');
    expect(refused.heard()).toContain('Please leave a message');

    const lonely = await simulator.dial();
    await lonely.press('1');
    await lonely.wait(20);
    expect(lonely.heard()).toContain('Please leave a message');

    // Support: taken, and nobody free in time.
    const support = await simulator.dial();
    await support.press('2');
    await support.peer.answer();
    await support.peer.hangup();
    expect(support.heard()).toContain('Thank you for calling.');
    await support.settled();

    const impatient = await simulator.dial();
    await impatient.press('2');
    await impatient.wait(300);
    expect(impatient.heard()).toContain('All colleagues are busy.');

    const colleague = await simulator.dial({ path: '/support/colleague' });
    await colleague.peer.noAnswer();
    expect(colleague.state).toBe('ended');

    // A message, and the end of the menu for whoever presses nothing.
    const message = await simulator.dial();
    await message.press('3');
    await message.say('Please call me back');
    await message.press('#');
    await message.settled();
    expect(message.heard()).toContain('Thank you. Goodbye.');
    const kept = await app.get<Voicemails>(Voicemails).all();
    expect(kept).toHaveLength(1);

    const silent = await simulator.dial();
    await silent.wait(15);
    expect(silent.heard().match(/Sorry/g)).toHaveLength(3);
    expect(silent.heard()).toContain('Please leave a message');

    vi.setSystemTime(CLOSED);
    const late = await simulator.dial();
    expect(late.heard()).toContain('Acme is closed.');

    expect(simulator.coverage().missed).toEqual([]);
  });
});
