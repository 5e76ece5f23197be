import { afterEach, describe, expect, it } from 'vitest';
import type { SimulatedRequest } from '../../../lib/testing/simulator/call/network.js';
import { say, talk, weather } from './agent-call.js';
import { closeServers } from './document-server.js';

afterEach(closeServers);

const stored = { params: { save_conversation: true, conversation_id: 'order-7' } };

describe('a conversation that is stored', () => {
  it('begins with a question for what is known of it, and ends with a summary', async () => {
    const { call, at } = await talk({
      more: () => stored,
      answers: {
        summary: ({ action }) =>
          action === 'fetch_conversation' ? { conversation_summary: 'Wants pizza' } : {},
      },
    });
    expect(at('summary')[0]?.body).toMatchObject({
      action: 'fetch_conversation',
      content_disposition: 'agent.load_conversation',
      conversation_id: 'order-7',
      caller_id_number: '+15559870000',
    });
    expect(call.transcript()).toContain('the agent remembers: Wants pizza');
    await call.ai.end({ summary: 'Ordered pizza' });
    await call.settled();
    expect(at('summary')[1]?.body).toMatchObject({
      action: 'post_conversation',
      conversation_id: 'order-7',
      conversation_summary: 'Ordered pizza',
    });
  });

  it.each([
    ['without a name', { params: { save_conversation: true } }, 'ai'],
    ['that is not to be stored', { params: { conversation_id: 'order-7' } }, 'ai'],
  ] as const)('is not asked for %s', async (_what, more, method) => {
    const { at } = await talk({ method, more: () => more });
    expect(at('summary')).toEqual([]);
  });

  it('begins all the same where nobody answers the question', async () => {
    const { call } = await talk({
      more: () => ({ ...stored, post_prompt_url: 'https://elsewhere.example/summary' }),
    });
    expect(call.waitingFor).toBe('the agent');
    expect(call.transcript()).toContain('no stored conversation: https://elsewhere.example');
  });
});

describe('the functions that SignalWire calls by itself', () => {
  const hook = (name: string) => ({ function: name, description: 'x' });

  it('are called when the conversation begins, and when it is over', async () => {
    const { call, at } = await talk({
      functions: [hook('startup_hook'), hook('hangup_hook'), weather],
      answers: { swaig: { action: [{ set_global_data: { ready: true } }] } },
    });
    const called = () => at('swaig').map(({ body }) => body.function);
    expect(called()).toEqual(['startup_hook']);
    await call.ai.invoke('get_weather');
    expect(at('swaig')[1]?.body.global_data).toEqual({ ready: true });
    await call.hangup();
    await call.settled();
    expect(called()).toEqual(['startup_hook', 'get_weather', 'hangup_hook']);
  });

  it('can end the conversation, and need not work', async () => {
    const ended = await talk({
      functions: [hook('startup_hook')],
      after: [say('after')],
      answers: { swaig: { action: { stop: true } } },
    });
    expect(ended.call.heard()).toBe('after');
    const broken = await talk({ functions: [hook('startup_hook')] });
    expect(broken.call.waitingFor).toBe('the agent');
    expect(broken.call.transcript()).toContain('startup_hook failed: The function answered 404');
  });
});

describe('what an agent may do', () => {
  it('is over after hard_stop_time, and the report says so', async () => {
    const { call, at } = await talk({
      more: () => ({ params: { hard_stop_time: '1m30s' } }),
      after: [say('after')],
    });
    await call.wait(89);
    await call.say('still there');
    expect(call.waitingFor).toBe('the agent');
    await call.wait(1);
    await call.settled();
    expect(call.heard()).toBe('after');
    expect(at('summary')[0]?.body.hard_timeout).toBe(true);
  });

  it('is limited by swaig_set_global_data', async () => {
    const { call, at } = await talk({
      functions: [weather],
      more: () => ({ global_data: { a: 1 }, params: { swaig_set_global_data: false } }),
      answers: { swaig: { action: [{ set_global_data: { a: 2 } }, { unset_global_data: 'a' }] } },
    });
    await call.ai.invoke('get_weather');
    await call.ai.invoke('get_weather');
    expect(at('swaig')[1]?.body.global_data).toEqual({ a: 1 });
    expect(call.transcript()).toContain('swaig_set_global_data is off');
  });

  it('is less with Bedrock, which ignores what it does not know', async () => {
    const { call, at } = await talk({
      method: 'amazon_bedrock',
      functions: [weather],
      after: [say('after')],
      answers: {
        swaig: {
          action: [
            { say: 'Hello' },
            { stop: true },
            { hangup: true },
            { transfer: { dest: '+1' } },
          ],
        },
      },
    });
    await call.ai.invoke('get_weather');
    expect([call.heard(), call.waitingFor]).toEqual(['', 'the agent']);
    expect(call.transcript()).toContain('! amazon_bedrock ignores the action hangup');
    await call.ai.end();
    await call.settled();
    expect(call.heard()).toBe('after');
    expect(call.variables).not.toHaveProperty('ai_result');
    expect(at('summary')[0]?.body.post_prompt_data.raw).toBe('');
  });

  it('leaves one line where it is not simulated', async () => {
    const { call } = await talk({
      more: () => ({ params: { debug_webhook_url: 'https://debug.example' } }),
    });
    expect(call.transcript()).toContain('what debug_webhook_url would be told is not simulated');
  });
});

describe('a webhook of a data map', () => {
  async function ask(webhook: object, args: Record<string, unknown> = {}) {
    const data_map = { webhooks: [{ url: 'https://api.example.com/x', ...webhook }] };
    const { call, simulator } = await talk({
      functions: [{ function: 'mapped', description: 'x', data_map }],
    });
    const requests: SimulatedRequest[] = [];
    simulator.onRequest('https://api.example.com/x', (request) => {
      requests.push(request);
      return { body: { ok: true } };
    });
    await call.ai.invoke('mapped', args);
    return requests;
  }

  it('is asked with its headers, and without a body where it has no parameters', async () => {
    const output = { response: 'done' };
    const [request] = await ask(
      { headers: { 'X-Api-Key': 'k-${args.tenant}' }, output },
      { tenant: 'a' },
    );
    expect(request).toMatchObject({ method: 'GET', headers: { 'X-Api-Key': 'k-a' } });
    expect(request?.body).toBeUndefined();
  });

  it('gets its parameters, and the arguments where it wants them', async () => {
    const [request] = await ask(
      { method: 'POST', params: { id: '${args.a}' }, input_args_as_params: true },
      { a: 'b' },
    );
    expect(request).toMatchObject({ method: 'POST', body: { a: 'b', id: 'b' } });
    expect((await ask({ method: 'POST' }))[0]?.body).toEqual({});
  });

  it.each(['city', ['city', 'day']])('is not asked without the arguments %j', async (names) => {
    expect(await ask({ require_args: names }, { city: '' })).toEqual([]);
    expect(await ask({ require_args: names }, { city: 'Paris', day: 0 })).toHaveLength(1);
  });
});
