import { afterEach, describe, expect, it } from 'vitest';
import { closeServers, dialSteps, serve, type Payload } from './document-server.js';

afterEach(closeServers);

const say = (text: string) => ({ play: { url: `say:${text}` } });

/** A call whose document knows the URL of its server, and what was posted to `/status` of it. */
async function dialWith(
  steps: (url: string) => object[],
  options: Parameters<Awaited<ReturnType<typeof serve>>['simulator']['dial']>[0] = {},
) {
  let origin = '';
  const served = await serve({
    main: () => ({ sections: { main: steps(origin) } }),
    status: {},
    recording: {},
    wait: { sections: { main: [say('music')] } },
  });
  origin = served.url;
  const call = await served.simulator.dial(options);
  const at = (path: string): Payload[] =>
    served.received.filter((request) => request.path === path).map(({ body }) => body);
  return { call, at, served };
}

describe('detect_machine that is not waited for', () => {
  it('has no verdict at first', async () => {
    const { call, at } = await dialWith(
      (url) => [
        { detect_machine: { wait: false, status_url: `${url}/status` } },
        say('${detect_result}'),
        { sleep: 10_000 },
        say('${detect_result}'),
      ],
      { answeredBy: 'machine' },
    );
    expect(call.heard()).toBe('detecting');
    expect(at('status')).toEqual([]);
    await call.wait(10);
    await call.settled();
    expect(call.heard()).toBe('detecting\nmachine');
    const events = at('status').map(({ params }) => params.detect.params.event as string);
    expect(events).toEqual(['MACHINE', 'finished']);
    expect(at('status')[0]?.timestamp).toBe(Date.UTC(2026, 0, 1) / 1000 + 4.5);
  });

  it('has none where the call is over before', async () => {
    const { call, at } = await dialWith((url) => [
      { detect_machine: { wait: false, status_url: `${url}/status` } },
    ]);
    await call.wait(10);
    await call.settled();
    expect(call.variables.detect_result).toBe('detecting');
    expect(at('status').map(({ params }) => params.detect.params.event as string)).toEqual([
      'finished',
    ]);
  });
});

describe('tap', () => {
  it.each([
    ['rtp://192.0.2.7:5004', 'rtp', { addr: '192.0.2.7', port: 5004, codec: 'PCMU', ptime: 20 }],
    ['wss://tap.example.com/x', 'ws', { uri: 'wss://tap.example.com/x', codec: 'PCMU' }],
  ])('says where the audio of %s goes', async (uri, type, params) => {
    const { call, at } = await dialWith((url) => [{ tap: { uri, status_url: `${url}/status` } }]);
    await call.settled();
    expect(at('status')[0]?.params.device).toEqual({ type, params });
  });
});

describe('connect', () => {
  it('reports a stream as a stream', async () => {
    const { call, at } = await dialWith((url) => [
      { connect: { to: 'stream:wss://audio.example.com/x', status_url: `${url}/status` } },
    ]);
    await call.peer.answer();
    await call.peer.hangup();
    await call.settled();
    const reported = at('status').map(({ event_type, params }) => [event_type, params.state]);
    expect(reported).toEqual([
      ['calling.call.stream', 'streaming'],
      ['calling.call.stream', 'finished'],
    ]);
    expect(at('status')[0]?.params.url).toBe('wss://audio.example.com/x');
  });

  it('hangs up on a phone that does not take the call', async () => {
    const { call, at } = await dialWith((url) => [
      {
        connect: { to: '+15550001111', confirm: [{ hangup: {} }], call_state_url: `${url}/status` },
      },
    ]);
    await call.peer.answer();
    await call.settled();
    expect(at('status')[0]?.params).toMatchObject({ call_state: 'ended', end_reason: 'hangup' });
    expect(call.variables.connect_failed_reason).toBe('confirm_failed');
  });
});

describe('join_conference', () => {
  const conference = (url: string, more: object = {}) => ({
    join_conference: { name: 'team', status_callback: `${url}/status`, ...more },
  });
  const statuses = (bodies: Payload[]) =>
    bodies.map(({ params }) => (params.status ?? params.state) as string);

  it('tells what it is asked to tell, to the URLs that it is asked to tell it', async () => {
    const { call, at } = await dialWith((url) => [
      conference(url, {
        status_callback_event: 'start leave',
        record: 'record-from-start',
        recording_status_callback: `${url}/recording`,
        stream: { url: 'wss://audio.example.com/x', status_url: `${url}/recording` },
      }),
    ]);
    await call.wait(3);
    await call.leave();
    await call.settled();
    expect(statuses(at('status'))).toEqual(['conference-start', 'participant-leave']);
    expect(statuses(at('recording'))).toEqual([
      'record-start',
      'streaming',
      'finished',
      'record-stop',
    ]);
    expect(at('recording')[3]?.params).toMatchObject({ recording_duration: 3 });
  });

  it('does not begin where nobody starts it', async () => {
    const { call, at } = await dialWith((url) => [
      conference(url, {
        start_on_enter: false,
        record: 'record-from-start',
        recording_status_callback: `${url}/recording`,
      }),
    ]);
    await call.leave();
    await call.settled();
    expect(statuses(at('status'))).toEqual(['participant-join', 'participant-leave']);
    expect(at('recording')).toEqual([]);
  });

  it('asks for what is heard while waiting', async () => {
    const { call, at, served } = await dialWith((url) => [
      conference(url, { wait_url: `${url}/wait` }),
    ]);
    expect(at('wait')[0]).toHaveProperty('call.call_id');
    expect(call.transcript()).toContain(`POST ${served.url}/wait: 200`);
    expect(call.transcript()).toContain('what is heard while waiting is not played');
    const elsewhere = await dialWith((url) => [
      conference(url, { wait_url: 'https://music.example.com/a.mp3' }),
    ]);
    expect(elsewhere.call.waitingFor).toBe('the end of a conference');
  });
});

it('asks for the music of a queue', async () => {
  const transfer_after_bridge = '{"sections":{"main":[{"hangup":{}}]}}';
  const { call, served } = await dialWith((url) => [
    { enter_queue: { queue_name: 'support', transfer_after_bridge, wait_url: `${url}/wait` } },
  ]);
  expect(served.received[1]).toMatchObject({ method: 'GET', path: 'wait', text: '' });
  expect(call.transcript()).toContain('what is heard while waiting is not played');
});

it('returns nothing with an empty return', async () => {
  const call = await dialSteps(
    [{ execute: { dest: 'sub' } }, say('[${return_value}]')],
    {},
    { sub: [{ return: {} }] },
  );
  expect(call.heard()).toBe('[]');
});

it.each([Number.POSITIVE_INFINITY, -1, Number.NaN])('does not wait %d seconds', async (seconds) => {
  const call = await dialSteps([{ sleep: -1 }]);
  await expect(call.wait(seconds)).rejects.toThrow(`wait() takes seconds, not ${seconds}`);
});

it('shows no credentials of what a function or a request step asks', async () => {
  const call = await dialSteps([
    { request: { url: 'https://u:secret@x.example/', method: 'GET' } },
  ]);
  expect(call.transcript()).toContain('GET https://x.example/: no answer');
});

it('states that silence does not end the recording of a call', async () => {
  const call = await dialSteps([{ record_call: { end_silence_timeout: 5 } }, { sleep: 60 }]);
  expect(call.transcript()).toContain(
    'main[0].record_call: when both sides are silent is not known',
  );
  const other = await dialSteps([{ record_call: {} }, { sleep: 60 }]);
  expect(other.transcript()).not.toContain('not known');
});
