import { afterEach, describe, expect, it } from 'vitest';
import type { CallOutcomes } from '../../../lib/testing/simulator/outcomes.js';
import { closeServers, dialSteps, serve, serveSteps } from './document-server.js';

afterEach(closeServers);

const STATUS = 'https://status.example.com/';

/** Plays a step, and tells the variables and callbacks that it leaves. */
async function play(step: object, outcomes: CallOutcomes = {}) {
  const { simulator } = await serveSteps([step, { set: { done: true } }]);
  simulator.onRequest(STATUS, () => ({}));
  return simulator.dial({ outcomes });
}

describe('outcomes', () => {
  it.each([
    [{ recrod_call: 'failed' }, 'outcomes.recrod_call is for no method: take one of denoise,'],
    [{ send_sms: 'banana' }, 'outcomes.send_sms must be success or failed, not "banana"'],
    [{ constructor: 'failed' }, 'outcomes.constructor is for no method'],
  ])('refuses %j', async (outcomes, problem) => {
    const dialled = dialSteps([], { outcomes: outcomes as CallOutcomes });
    await expect(dialled).rejects.toThrow(problem);
  });

  it('refuses what a message cannot come to', async () => {
    const { simulator } = await serve({ main: { sections: { main: [] } } });
    const outcomes = { reply: 'sent' } as unknown as { reply: 'failed' };
    await expect(simulator.text({ outcomes })).rejects.toThrow('must be queued or failed');
  });

  it.each<[method: keyof CallOutcomes, outcome: string, step: object, variable: string]>([
    ['denoise', 'failed', {}, 'denoise_result'],
    ['join_room', 'failed', { name: 'team' }, 'join_room_result'],
    ['tap', 'failed', { uri: 'wss://audio.example.com' }, 'tap_result'],
    ['stream', 'failed', { url: 'wss://audio.example.com' }, 'stream_result'],
    ['send_digits', 'failed', { digits: '1' }, 'send_digits_result'],
    ['transcribe', 'failed', {}, 'transcribe_result'],
    ['prompt', 'failed', { play: 'say:x' }, 'prompt_result'],
    ['pay', 'validation-error', { payment_connector_url: STATUS }, 'pay_result'],
    ['pay', 'internal-error', { payment_connector_url: STATUS }, 'pay_result'],
    ['pay', 'relay-pay-stop', { payment_connector_url: STATUS }, 'pay_result'],
    ['join_conference', 'no-answer', { name: 'team' }, 'join_conference_result'],
  ])('lets %s come to %s', async (method, outcome, params, variable) => {
    const call = await play({ [method]: params }, { [method]: outcome });
    expect(call.variables).toMatchObject({ [variable]: outcome, done: true });
  });

  it.each(['failed', 'leaving'] as const)('lets a queue come to %s', async (outcome) => {
    const after = { sections: { main: [{ set: { after: true } }] } };
    const enter = { queue_name: 'support', transfer_after_bridge: JSON.stringify(after) };
    const call = await play({ enter_queue: enter }, { enter_queue: outcome });
    expect(call.variables).toMatchObject({ queue_result: outcome, after: true });
    expect(call.connectedTo()).toBeUndefined();
  });

  it('reports a transcript that failed', async () => {
    const call = await play({ transcribe: { status_url: STATUS } }, { transcribe: 'failed' });
    await call.settled();
    expect(call.callbacks.map(({ event }) => event)).toEqual(['calling.transcript.failed']);
  });
});

describe('sounds that cannot be played', () => {
  it.each([
    ['a text that is empty once it is expanded', { urls: ['say: ${gone}', 'say:after'] }, {}],
    ['a URL that is', { url: '${gone}' }, {}],
    ['what the test says', { url: 'say:Hello' }, { play: 'error' }],
  ] as const)('end a play step with an error: %s', async (_what, sounds, outcomes) => {
    const call = await play({ play: { ...sounds, status_url: STATUS } }, outcomes);
    await call.settled();
    const states = call.callbacks.map(({ body }) => (body.params as { state: string }).state);
    expect(states).toEqual(['playing', 'error']);
    expect(call.heard()).toBe('');
    expect(call.variables).toMatchObject({
      script_error: 'relay_script_method_execute_failed',
      done: true,
    });
  });

  it('end a prompt without waiting for input', async () => {
    const call = await play({ prompt: { play: 'say: ${gone}', status_url: STATUS } });
    await call.settled();
    expect(call.variables).toMatchObject({ prompt_result: 'failed', prompt_value: '', done: true });
    expect(call.callbacks).toMatchObject([{ body: { params: { result: { type: 'error' } } } }]);
  });
});

describe('a prompt comes to no_match', () => {
  const speech = { prompt: { play: 'say:Choose', speech_timeout: 3 } };
  const noMatch = { prompt_result: 'no_match', prompt_value: '', done: true };

  it('where the test says so', async () => {
    const call = await play(speech, { prompt: 'no_match' });
    await call.say('mumble');
    expect(call.variables).toMatchObject(noMatch);
  });

  it.each([
    ['', 1],
    ['mumble', 0],
  ])('where nobody could understand %j, which is %d certain', async (text, confidence) => {
    const call = await play(speech);
    await call.say(text, confidence);
    expect(call.variables).toMatchObject(noMatch);
  });

  it('where the time for speech is over', async () => {
    const call = await play(speech);
    await call.wait(3);
    expect(call.variables).toMatchObject(noMatch);
  });

  it('but to no_input where the time before any input is', async () => {
    const call = await play({ prompt: { ...speech.prompt, initial_timeout: 2 } });
    await call.wait(2);
    expect(call.variables).toMatchObject({ prompt_result: 'no_input', done: true });
  });
});
