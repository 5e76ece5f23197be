import { afterEach, describe, expect, it } from 'vitest';
import { closeServers, dialSteps, serve } from './document-server.js';

afterEach(closeServers);

const say = (text: string) => ({ play: { url: `say:${text}` } });
const A = '+15550000001';
const B = '+15550000002';
const C = '+15550000003';
const result = {
  result: {
    case: { connected: [say('talked')], failed: [say('failed: ${connect_failed_reason}')] },
  },
};

describe('connect', () => {
  it('waits for an answer, then for the end of the conversation, then goes on', async () => {
    const call = await dialSteps([{ connect: { to: A, ...result } }, say('next')]);
    expect([call.connectedTo(), call.waitingFor]).toEqual([A, 'an answer']);
    await call.peer.answer();
    expect([call.connectedTo(), call.waitingFor]).toEqual([A, 'the end of a conversation']);
    await call.peer.hangup();
    expect([call.heard(), call.connectedTo(), call.state]).toEqual([
      'talked\nnext',
      undefined,
      'ended',
    ]);
    expect(call.variables).toMatchObject({
      connect_result: 'connected',
      return_value: 'connected',
    });
  });

  it.each([
    ['busy', 'busy'],
    ['decline', 'declined'],
    ['noAnswer', 'no_answer'],
    ['fail', 'error'],
  ] as const)('fails when the peer does %s', async (what, reason) => {
    const call = await dialSteps([{ connect: { to: A, ...result } }]);
    await call.peer[what]();
    expect(call.heard()).toBe(`failed: ${reason}`);
  });

  it('gives up after the timeout', async () => {
    const call = await dialSteps([{ connect: { to: A, timeout: 20, ...result } }]);
    await call.wait(19);
    expect(call.waitingFor).toBe('an answer');
    await call.wait(1);
    expect(call.heard()).toBe('failed: no_answer');
  });

  it('tries one after the other', async () => {
    const call = await dialSteps([
      { connect: { serial: [{ to: A }, { to: B, timeout: 5 }, { to: C }] } },
    ]);
    await call.peer.busy();
    expect(call.connectedTo()).toBe(B);
    await call.wait(5);
    expect(call.connectedTo()).toBe(C);
    await call.peer.answer();
    expect(call.waitingFor).toBe('the end of a conversation');
  });

  it('rings all at once, and the first to answer wins', async () => {
    const call = await dialSteps([{ connect: { parallel: [{ to: A }, { to: B }, { to: C }] } }]);
    await call.peerAt(A).busy();
    await call.peerAt(C).answer();
    expect(call.connectedTo()).toBe(C);
    expect(call.transcript()).toContain(`${B}: cancel`);
    await expect(call.peerAt(B).answer()).rejects.toThrow(`Nobody at ${B} rings`);
  });

  it('rings groups one after the other', async () => {
    const call = await dialSteps([
      { connect: { serial_parallel: [[{ to: A }, { to: B }], [{ to: C }]], ...result } },
    ]);
    await call.peerAt(B).busy();
    await call.peerAt(A).busy();
    expect(call.connectedTo()).toBe(C);
    await call.peer.noAnswer();
    expect(call.heard()).toBe('failed: no_answer');
  });

  it('answers the caller only with the peer where answer_on_bridge says so', async () => {
    const call = await dialSteps([{ connect: { to: A, answer_on_bridge: true } }]);
    expect(call.state).toBe('created');
    await call.peer.answer();
    expect(call.state).toBe('answered');
  });

  it('ends a conversation after max_duration, or when the caller hangs up', async () => {
    const call = await dialSteps([{ connect: { to: A, max_duration: 60 } }, say('after')]);
    await call.peer.answer();
    await call.wait(60);
    expect(call.heard()).toBe('after');
    const other = await dialSteps([{ connect: { to: A } }, say('never')]);
    await other.peer.answer();
    await other.hangup();
    expect([other.heard(), other.connectedTo()]).toEqual(['', undefined]);
  });

  it('goes on in another document after the bridge, not without one', async () => {
    const transfer_after_bridge = JSON.stringify({ sections: { main: [say('survey')] } });
    const steps = [{ connect: { to: A, transfer_after_bridge } }, say('next')];
    const call = await dialSteps(steps);
    await call.peer.answer();
    await call.peer.hangup();
    expect(call.heard()).toBe('survey');
    const failed = await dialSteps(steps);
    await failed.peer.busy();
    expect(failed.heard()).toBe('next');
  });

  it('says that nobody rings', async () => {
    const call = await dialSteps([{ prompt: { play: 'say:x' } }]);
    await expect(call.peer.answer()).rejects.toThrow('Nobody rings: the script waits for input');
    await call.hangup();
    await expect(call.peer.hangup()).rejects.toThrow('the call has ended');
  });
});

describe('connect.confirm', () => {
  const confirm = [
    { prompt: { play: 'say:Press 1, ${vars.mine}${call.to}' } },
    { cond: [{ when: 'prompt_value != 1', then: [{ hangup: {} }] }] },
  ];

  it('runs on the phone that answered, with variables of its own', async () => {
    const call = await dialSteps([
      { set: { mine: 'mine' } },
      { connect: { to: A, confirm, ...result } },
    ]);
    await call.peer.answer();
    expect([call.peer.heard(), call.heard()]).toEqual([`Press 1, ${A}`, '']);
    await call.peer.press('1');
    expect(call.waitingFor).toBe('the end of a conversation');
    expect(call.variables).not.toHaveProperty('prompt_value');
  });

  it.each([
    ['refuses', (peer: Peer) => peer.press('2')],
    ['hangs up', (peer: Peer) => peer.hangup()],
  ])('fails when the peer %s', async (_what, act) => {
    const call = await dialSteps([{ connect: { to: A, confirm, ...result } }]);
    await call.peer.answer();
    await act(call.peer);
    expect(call.heard()).toBe('failed: confirm_failed');
  });

  it('fails when the peer takes too long, and tries the next', async () => {
    const targets = [{ to: A, confirm, confirm_timeout: 3 }, { to: B }];
    const call = await dialSteps([{ connect: { serial: targets } }]);
    await call.peer.answer();
    await call.wait(3);
    expect(call.connectedTo()).toBe(B);
  });

  it('is fetched from a URL, with the call of the peer', async () => {
    const { simulator, received, url } = await serve({
      main: () => ({
        sections: { main: [{ connect: { to: A, from: '+1999', confirm: `${url}/whisper` } }] },
      }),
      whisper: ({ call }) => ({ sections: { main: [say(`from ${call.from} ${call.direction}`)] } }),
    });
    const call = await simulator.dial();
    await call.peer.answer();
    expect(call.peer.heard()).toBe('from +1999 outbound');
    expect(received[1]?.body.vars).toEqual({});
    expect(received[1]?.body.call.call_id).not.toBe(received[0]?.body.call.call_id);
  });

  it('ends with the caller', async () => {
    const call = await dialSteps([{ connect: { to: A, confirm } }, say('never')]);
    await call.peer.answer();
    await call.hangup();
    expect([call.state, call.heard()]).toEqual(['ended', '']);
  });
});

type Peer = Awaited<ReturnType<typeof dialSteps>>['peer'];

describe('status callbacks of connect', () => {
  it('tell what happens, in order', async () => {
    const { simulator, received, url } = await serve({
      main: () => ({
        sections: {
          main: [
            {
              connect: {
                serial: [{ to: A }, { to: B }],
                status_url: `${url}/connect`,
                call_state_url: `${url}/state`,
                call_state_events: ['ringing', 'answered', 'ended'],
              },
            },
          ],
        },
      }),
      connect: {},
      state: {},
    });
    const call = await simulator.dial();
    await call.peer.busy();
    await call.peer.answer();
    await call.peer.hangup();
    await call.settled();
    const told = received.slice(1).map(({ body }) => body.params);
    expect(
      told.map(
        (p) => p.connect_state ?? `${p.call_state} ${p.device.params.to_number} ${p.end_reason}`,
      ),
    ).toEqual([
      'connecting',
      `ringing ${A} null`,
      `ended ${A} busy`,
      `ringing ${B} null`,
      `answered ${B} null`,
      'connected',
      `ended ${B} hangup`,
      'disconnected',
    ]);
  });
});

describe('enter_queue', () => {
  const after = JSON.stringify({ sections: { main: [say('${queue_result}')] } });
  const queue = {
    enter_queue: { queue_name: 'support', transfer_after_bridge: after, wait_time: 30 },
  };

  it('waits for somebody, talks, and goes on in the document after the bridge', async () => {
    const call = await dialSteps([queue]);
    expect(call.connectedTo()).toBe('queue:support');
    await call.wait(10);
    await call.peer.answer();
    await call.peer.hangup();
    expect(call.heard()).toBe('connected');
    expect(call.variables.wait_time).toBe(10);
  });

  it('knows that the caller hung up', async () => {
    const call = await dialSteps([queue]);
    await call.hangup();
    expect([call.variables.queue_result, call.state]).toEqual(['hangup', 'ended']);
  });

  it('gives up after wait_time', async () => {
    const call = await dialSteps([queue]);
    await call.wait(30);
    expect(call.heard()).toBe('timeout');
  });
});
