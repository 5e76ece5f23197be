import { afterEach, describe, expect, it } from 'vitest';
import type { SimulatedCall } from '../../../lib/testing/simulator/simulated-call.js';
import { closeServers, dialSteps, serve } from './document-server.js';

afterEach(closeServers);

const say = (text: string) => ({ play: { url: `say:${text}` } });
const result = { play: { url: 'say:${prompt_result} ${prompt_value} ${prompt_digit_terminator}' } };

describe('play', () => {
  it('lets the caller hear speech as text and anything else in brackets', async () => {
    const urls = ['say: Hello', 'ring:us', 'ring:2.5:uk', 'silence:1', 'https://example.com/a.mp3'];
    const call = await dialSteps([{ play: { urls } }]);
    expect(call.heard().split('\n')).toEqual([
      'Hello',
      '[ring us]',
      '[ring uk for 2.5 s]',
      '[silence 1 s]',
      '[plays https://example.com/a.mp3]',
    ]);
  });

  it('answers the call unless told not to', async () => {
    const early = { play: { url: 'say:early', auto_answer: false } };
    expect((await dialSteps([early, { sleep: -1 }])).state).toBe('created');
    expect((await dialSteps([say('x'), { sleep: -1 }])).state).toBe('answered');
  });
});

describe('prompt', () => {
  const prompt = (more: object = {}) => ({ prompt: { play: 'say:Choose', ...more } });

  it('waits for a key, as long as no time passes', async () => {
    const call = await dialSteps([prompt(), result]);
    expect([call.heard(), call.state, call.waitingFor]).toEqual(['Choose', 'answered', 'input']);
    await call.press('5');
    expect(call.heard()).toBe('Choose\nmatch_digits 5');
    expect(call.state).toBe('ended');
  });

  it('takes several keys, until a terminator that is not part of the value', async () => {
    const call = await dialSteps([prompt({ max_digits: 4, terminators: '#*' }), result]);
    await call.press('12');
    expect(call.waitingFor).toBe('input');
    await call.press('#');
    expect(call.heard()).toContain('match_digits 12 #');
  });

  it('takes what was typed once no further key comes in time', async () => {
    const call = await dialSteps([prompt({ max_digits: 4, digit_timeout: 3 }), result]);
    await call.press('12');
    await call.wait(2.9);
    await call.press('3');
    await call.wait(2.9);
    expect(call.waitingFor).toBe('input');
    await call.wait(0.1);
    expect(call.heard()).toContain('match_digits 123');
  });

  it('gives up when nothing comes in time', async () => {
    const call = await dialSteps([prompt({ initial_timeout: 7 }), result]);
    await call.wait(6.9);
    expect(call.waitingFor).toBe('input');
    await call.wait(0.2);
    expect(call.heard()).toBe('Choose\nno_input');
    expect(call.variables).toMatchObject({ prompt_result: 'no_input', prompt_value: '' });
  });

  it('hears speech where the step asks for it, and then no keys', async () => {
    const call = await dialSteps([prompt({ speech_language: 'en-US' }), result]);
    await call.press('1');
    expect(call.transcript()).toContain('nothing listens for the key 1');
    await call.say('one', 0.8);
    expect(call.heard()).toContain('match_speech one');
    expect(call.variables.prompt_speech_confidence).toBe(0.8);
  });

  it('hears both where the step asks for both', async () => {
    const call = await dialSteps([prompt({ speech_hints: ['one'], max_digits: 1 }), result]);
    await call.press('1');
    expect(call.heard()).toContain('match_digits 1');
  });

  it('does not hear speech where the step asks for keys', async () => {
    const call = await dialSteps([prompt()]);
    await call.say('one');
    expect(call.transcript()).toContain('nothing listens for "one"');
    expect(call.waitingFor).toBe('input');
  });

  it('lets keys wait for the next prompt', async () => {
    const call = await dialSteps([prompt(), prompt(), result]);
    await call.press('12');
    expect(call.heard()).toBe('Choose\nChoose\nmatch_digits 2');
  });

  it('ends with the caller, and nothing follows', async () => {
    const call = await dialSteps([prompt(), say('never')]);
    await call.hangup();
    expect([call.state, call.heard()]).toEqual(['ended', 'Choose']);
    await expect(call.press('1')).rejects.toThrow('The call has ended');
  });

  it('refuses keys that no phone has', async () => {
    const call = await dialSteps([prompt()]);
    await expect(call.press('x')).rejects.toThrow(TypeError);
    await expect(call.wait(-1)).rejects.toThrow(TypeError);
  });
});

describe('time', () => {
  it('passes only when the test lets it', async () => {
    const call = await dialSteps([
      say('a'),
      { sleep: { duration: 5000 } },
      say('b'),
      { sleep: -1 },
    ]);
    await call.wait(4);
    expect(call.heard()).toBe('a');
    await call.wait(1);
    expect(call.heard()).toBe('a\nb');
    await call.wait(10_000);
    expect(call.waitingFor).toBe('time');
    expect(call.transcript()).toContain('0:05 hears: b');
  });

  it('ends the call after max_duration', async () => {
    const call = await dialSteps([{ answer: { max_duration: 60 } }, { sleep: -1 }]);
    await call.wait(59);
    expect(call.state).toBe('answered');
    await call.wait(1);
    expect(call.state).toBe('ended');
  });
});

describe('record', () => {
  it('ends with a key', async () => {
    const call = await dialSteps([{ record: { beep: true } }, say('${record_result}')]);
    expect(call.heard()).toBe('[beep]');
    await call.say('my message');
    await call.press('1');
    expect(call.waitingFor).toBe('the end of a recording');
    await call.press('#');
    expect(call.heard()).toContain('success');
    expect(call.variables.record_url).toMatch(/^https:.*\.wav$/);
    expect(call.transcript()).toContain('the recording is simulated: there is no file at its URL');
  });

  it.each([
    ['nobody speaks', {}, async () => {}, 4],
    ['the caller stops', { end_silence_timeout: 2 }, 'speak', 2],
    ['it is long enough', { max_length: 1, initial_timeout: 10 }, async () => {}, 1],
  ] as const)('ends when %s', async (_why, params, speak, seconds) => {
    const call = await dialSteps([{ record: params }, say('after')]);
    if (speak === 'speak') await call.say('something');
    await call.wait(seconds - 0.1);
    expect(call.heard()).toBe('');
    await call.wait(0.1);
    expect(call.heard()).toBe('after');
  });

  it.each([
    ['having spoken', (call: SimulatedCall) => call.say('call me back')],
    ['without a word', async () => {}],
  ])('is finished where the caller hangs up %s', async (_how, speak) => {
    const { simulator, received, url } = await serve({
      main: () => ({
        sections: { main: [{ record: { status_url: `${url}/status` } }, say('after')] },
      }),
      status: {},
    });
    const call = await simulator.dial();
    await speak(call);
    await call.hangup();
    await call.settled();
    const events = received.filter(({ path }) => path === 'status');
    expect(events.map(({ body }) => body.params.state)).toEqual(['recording', 'finished']);
    const recordingUrl = events[1]?.body.params.url as string;
    expect(recordingUrl).toMatch(/^https:.*\.wav$/);
    expect(call.variables).toMatchObject({ record_result: 'success', record_url: recordingUrl });
    expect(call.heard()).toBe('');
  });

  it('fails where the test says so', async () => {
    const call = await dialSteps([{ record: {} }], { outcomes: { record: 'failed' } });
    await call.press('#');
    expect(call.variables).toMatchObject({ record_result: 'failed', record_url: '' });
  });
});

describe('what goes on beside the script', () => {
  it('is recorded, and reported where the document says', async () => {
    const { simulator, received, url } = await serve({
      main: () => ({
        sections: {
          main: [
            {
              record_call: {
                control_id: 'rec',
                terminators: '9',
                status_url: `${origin()}/status`,
              },
            },
            { prompt: { play: 'say:Choose' } },
            { stop_record_call: {} },
            { stop_record_call: { control_id: 'other' } },
          ],
        },
      }),
      status: {},
    });
    function origin() {
      return url;
    }
    const call = await simulator.dial();
    await call.wait(3);
    await call.press('1');
    await call.settled();
    const events = received.filter(({ path }) => path === 'status').map(({ body }) => body);
    expect(events.map(({ params }) => [params.state, params.record.duration])).toEqual([
      ['recording', undefined],
      ['finished', 3],
    ]);
    expect(events[0]).toMatchObject({
      event_type: 'calling.call.record',
      params: { control_id: 'rec' },
    });
    expect(call.variables).toMatchObject({
      record_control_id: 'rec',
      record_call_result: 'success',
      stop_record_call_result: 'failed',
    });
    expect(call.callbacks.map(({ event, status }) => [event, status])).toEqual([
      ['calling.call.record', 200],
      ['calling.call.record', 200],
    ]);
  });

  it('ends with the call', async () => {
    const { simulator, received, url } = await serve({
      main: () => ({
        sections: {
          main: [
            { tap: { uri: 'wss://example.com/tap', status_url: `${url}/status` } },
            {
              stream: { url: 'wss://example.com/s', control_id: 's', status_url: `${url}/status` },
            },
            { transcribe: { status_url: `${url}/status` } },
            { transcribe: {} },
            { stop_tap: {} },
          ],
        },
      }),
      status: {},
    });
    const call = await simulator.dial();
    await call.settled();
    const events = received.filter(({ path }) => path === 'status').map(({ body }) => body);
    expect(events.map(({ event_type, params }) => `${event_type} ${params.state}`)).toEqual([
      'calling.call.tap tapping',
      'calling.call.stream streaming',
      'calling.call.tap finished',
      'calling.call.stream finished',
      'calling.transcript.completed undefined',
    ]);
    expect(call.variables).toMatchObject({
      stop_tap_result: 'success',
      transcribe_result: 'failed',
    });
  });
});
