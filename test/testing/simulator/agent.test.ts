import { afterEach, describe, expect, it } from 'vitest';
import { say, talk, weather } from './agent-call.js';
import { closeServers, serve } from './document-server.js';

afterEach(closeServers);

describe('an AI agent', () => {
  it('calls a function as the model would, and reads what it answers', async () => {
    const { call, at } = await talk({
      functions: [weather],
      answers: { swaig: ({ argument }) => ({ response: `Sunny in ${argument.parsed[0].city}` }) },
    });
    expect(call.waitingFor).toBe('the agent');
    const result = await call.ai.invoke('get_weather', { city: 'Paris' });
    expect(result).toEqual({ response: 'Sunny in Paris', actions: [] });
    expect(at('swaig')[0]?.body).toMatchObject({
      function: 'get_weather',
      argument: { parsed: [{ city: 'Paris' }], raw: '{"city":"Paris"}' },
      description: 'Tells the weather',
      caller_id_num: '+15559870000',
      content_type: 'text/swaig',
      content_disposition: 'SWAIG Function',
      version: '2.0',
      meta_data: {},
    });
  });

  it('does what the function says, in order', async () => {
    const action = [
      { say: 'One moment' },
      { set_global_data: { a: 1 }, set_meta_data: { m: 2 } },
      { toggle_functions: [{ function: 'get_weather', active: false }] },
      { SWML: { sections: { main: [say('From SWML'), { set: { done: 'yes' } }] } } },
      { unset_global_data: ['gone'] },
    ];
    const { call, at } = await talk({
      functions: [weather, { function: 'other', description: 'x' }],
      answers: { swaig: { response: 'ok', action } },
    });
    await call.ai.invoke('get_weather');
    expect(call.heard()).toBe('One moment\nFrom SWML');
    expect([call.variables.done, call.waitingFor]).toEqual(['yes', 'the agent']);
    await expect(call.ai.invoke('get_weather')).rejects.toThrow('switched off: it has other');
    await call.ai.invoke('other');
    expect(at('swaig')[1]?.body).toMatchObject({ global_data: { a: 1 }, meta_data: { m: 2 } });
  });

  it('waits where the SWML of an action waits', async () => {
    const { call } = await talk({
      functions: [weather],
      answers: {
        swaig: { action: { SWML: { sections: { main: [{ prompt: { play: 'say:PIN' } }] } } } },
      },
    });
    await call.ai.invoke('get_weather');
    expect(call.waitingFor).toBe('input');
    await call.press('7');
    expect([call.variables.prompt_value, call.waitingFor]).toEqual(['7', 'the agent']);
  });

  it.each([
    [
      'a transfer beside SWML',
      { transfer: true, SWML: { sections: { main: [say('handed over')] } } },
      'handed over',
    ],
    ['stop', { stop: true }, 'after'],
    ['hangup', { hangup: true }, ''],
    ['hangup in SWML', { SWML: { sections: { main: [{ hangup: {} }] } } }, ''],
  ])('ends with %s', async (_what, action, heard) => {
    const { call, at } = await talk({
      functions: [weather],
      after: [say('after')],
      answers: { swaig: { response: '', action } },
    });
    await call.ai.invoke('get_weather');
    await call.settled();
    expect([call.heard(), call.state, at('summary').length]).toEqual([heard, 'ended', 1]);
  });

  it('sends the post-prompt when the conversation is over, and the script goes on', async () => {
    const { call, at } = await talk({ after: [say('after ${ai_result}')] });
    await call.say('I want a pizza');
    await call.ai.end({ summary: { order: 'pizza' } });
    await call.settled();
    expect(call.heard()).toBe('after success');
    expect(at('summary')[0]?.body).toMatchObject({
      action: 'post_conversation',
      content_disposition: 'agent.summary',
      post_prompt_data: { parsed: [{ order: 'pizza' }], raw: '{"order":"pizza"}' },
      call_log: [{ role: 'user', content: 'I want a pizza' }],
    });
  });

  it('sends the post-prompt also when the caller hangs up', async () => {
    const { call, at } = await talk({});
    await call.hangup();
    await call.settled();
    expect(at('summary')).toHaveLength(1);
    await expect(call.ai.end()).rejects.toThrow('it has ended');
  });

  it('ends after inactivity_timeout', async () => {
    const { call } = await talk({ more: () => ({ params: { inactivity_timeout: 10_000 } }) });
    await call.wait(10);
    expect(call.state).toBe('ended');
  });

  it.each([
    ['an unknown function', 'nope', 'has no function "nope": it has get_weather'],
    ['a function that fails', 'get_weather', 'answered 500'],
  ])('reports %s to the test, and goes on', async (_what, name, message) => {
    const { call } = await talk({
      functions: [weather],
      answers: { swaig: { respond: (response) => response.writeHead(500).end('broken') } },
    });
    await expect(call.ai.invoke(name)).rejects.toThrow(message);
    expect(call.waitingFor).toBe('the agent');
  });

  it('is told that nobody is there', async () => {
    const { simulator } = await serve({ main: { sections: { main: [{ sleep: -1 }] } } });
    const call = await simulator.dial();
    await expect(call.ai.invoke('x')).rejects.toThrow('No AI agent is on the call now');
  });

  it('works a data map out: expressions, webhooks, output', async () => {
    const functions = [
      {
        function: 'mapped',
        description: 'x',
        data_map: {
          expressions: [
            {
              string: '${lc:args.what}',
              pattern: '/^greet/i',
              output: { response: 'Hi @{fmt_ph national 5551234567}' },
            },
          ],
          webhooks: [
            {
              url: 'https://api.example.com/${enc:url:args.what}',
              foreach: { input_key: 'items', output_key: 'list', append: '${this.name};' },
              output: {
                response: '${list} ${items[0].name}',
                action: [{ say: 'Found ${args.what}' }],
              },
            },
          ],
          output: { response: 'nothing' },
        },
      },
    ];
    const { call, simulator } = await talk({ functions });
    simulator.onRequest('https://api.example.com/a%20b', () => ({
      body: { items: [{ name: 'x' }, { name: 'y' }] },
    }));
    expect(await call.ai.invoke('mapped', { what: 'GREET' })).toMatchObject({
      response: 'Hi (555) 123-4567',
    });
    expect(await call.ai.invoke('mapped', { what: 'a b' })).toMatchObject({ response: 'x;y; x' });
    expect(call.heard()).toBe('Found a b');
    expect(await call.ai.invoke('mapped', { what: 'c' })).toMatchObject({ response: 'nothing' });
  });

  it('asks the servers of includes for their functions, with a signature', async () => {
    const { call, at } = await talk({
      more: (url) => ({ SWAIG: { includes: [{ url: `${url}/more`, functions: ['extra'] }] } }),
      answers: {
        more: ({ action }) =>
          action === 'get_signature'
            ? [
                { function: 'extra', description: 'x', web_hook_url: 'https://api.example.com/f' },
                { function: 'half' },
              ]
            : {},
      },
    });
    expect(at('more')[0]?.body).toMatchObject({ action: 'get_signature', functions: ['extra'] });
    expect(at('more')[0]?.headers).toHaveProperty('x-signalwire-signature');
    await expect(call.ai.invoke('half')).rejects.toThrow('it has extra');
  });

  it('sends what Bedrock sends', async () => {
    const { call, at } = await talk({
      method: 'amazon_bedrock',
      functions: [weather],
      answers: { swaig: { response: 'ok' } },
    });
    await call.ai.invoke('get_weather', { a: 1 });
    const { body } = at('swaig')[0] ?? {};
    expect(body).toMatchObject({
      content_disposition: 'agent.function',
      action: 'fetch_conversation',
      ai_session_id: body?.call_id,
    });
    expect(body).not.toHaveProperty('version');
  });
});

describe('a sidecar', () => {
  it('calls functions beside the script', async () => {
    let origin = '';
    const served = await serve({
      main: () => ({
        sections: {
          main: [
            {
              ai_sidecar: {
                lang: 'en',
                prompt: { text: 'x' },
                url: `${origin}/events`,
                SWAIG: {
                  functions: [
                    {
                      function: 'f',
                      description: 'x',
                      parameters: { type: 'object', properties: {} },
                      web_hook_url: `${origin}/f`,
                    },
                  ],
                },
              },
            },
            { prompt: { play: 'say:Choose' } },
          ],
        },
      }),
      f: { response: 'done', action: [{ set_global_data: { a: 1 } }] },
      events: {},
    });
    origin = served.url;
    const call = await served.simulator.dial();
    expect(await call.ai.invoke('f')).toMatchObject({ response: 'done' });
    expect(call.waitingFor).toBe('input');
    await call.press('1');
    await call.settled();
    const events = served.received.filter(({ path }) => path === 'events');
    expect(events.map(({ body }) => body.sidecar_event.type)).toEqual([
      'start',
      'tool_call',
      'tool_result',
      'action',
      'final',
    ]);
    expect(call.variables.ai_agents_global_data).toEqual({ a: 1 });
  });
});
