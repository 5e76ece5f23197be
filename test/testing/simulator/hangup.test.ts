import { EventEmitter, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { closeServers, serve } from './document-server.js';

afterEach(closeServers);

/** A document that is not answered before the test says so. */
function slowDocument() {
  const events = new EventEmitter();
  const asked = once(events, 'asked');
  const respond = (response: ServerResponse) => {
    events.once('released', (document: object) => response.end(JSON.stringify(document)));
    events.emit('asked');
  };
  return { respond, asked, release: (document: object) => events.emit('released', document) };
}

describe('a caller who hangs up while a document is fetched', () => {
  const late = [
    { play: { url: 'say:late' } },
    { send_sms: { to_number: '+15551112222', from_number: '+15553334444', body: 'late' } },
    { connect: { to: '+15551230001' } },
  ];

  it.each(['execute', 'transfer', 'request'])('ends the script of %s', async (method) => {
    const slow = slowDocument();
    const { simulator, url } = await serve({
      main: () => ({
        sections: {
          main: [
            { prompt: { play: 'say:Choose' } },
            { [method]: method === 'request' ? { url, method: 'GET' } : { dest: `${url}/slow` } },
            ...late,
          ],
        },
      }),
      '': slow,
      slow,
    });
    const call = await simulator.dial();
    const pressed = call.press('1');
    await slow.asked;
    const hungUp = call.hangup();
    slow.release({ sections: { main: late } });
    await Promise.all([pressed, hungUp]);
    expect([call.state, call.heard()]).toEqual(['ended', 'Choose']);
    expect([call.messages, call.connectedTo()]).toEqual([[], undefined]);
    expect(call.transcript()).toMatch(/hangs up\n.*\n?.*the call is over: the caller is gone$/);
  });

  it('calls no further phone once a confirm script is fetched', async () => {
    const slow = slowDocument();
    const { simulator, url } = await serve({
      main: () => ({
        sections: {
          main: [
            { connect: { serial: [{ to: '+1555', confirm: `${url}/slow` }, { to: '+1666' }] } },
          ],
        },
      }),
      slow,
    });
    const call = await simulator.dial();
    const answered = call.peer.answer();
    await slow.asked;
    const hungUp = call.hangup();
    slow.release({ sections: { main: [{ hangup: {} }] } });
    await Promise.all([answered, hungUp]);
    expect(call.state).toBe('ended');
    expect(call.transcript()).not.toContain('calls +1666');
  });
});
