import { afterEach, describe, expect, it } from 'vitest';
import { closeServers, serve, type Answer } from './document-server.js';

afterEach(closeServers);

async function text(
  main: object[],
  body = 'Hello',
  sections: Record<string, object[]> = {},
  answers: Record<string, Answer> = {},
) {
  const served = await serve({ main: { sections: { main, ...sections } }, ...answers });
  return { ...served, message: await served.simulator.text({ from: '+1555', to: '+1666', body }) };
}

const bodies = ({ replies }: { replies: readonly { body: string }[] }) =>
  replies.map(({ body }) => body);

describe('a message', () => {
  it('is answered; ${} is no placeholder', async () => {
    const { message, received } = await text([
      { reply: 'You wrote %{message.body} ${message.body}' },
    ]);
    expect(message.replies).toEqual([
      { to: '+1555', from: '+1666', body: 'You wrote Hello ${message.body}', media: [] },
    ]);
    expect(message.variables).toMatchObject({ reply_result: 'queued' });
    expect(received[0]?.headers).toHaveProperty('x-signalwire-signature');
    expect(received[0]?.headers).not.toHaveProperty('x-signalwire-sha256-signature');
    expect(received[0]?.body).not.toHaveProperty('vars');
  });

  it('chooses a reply, and steps', async () => {
    const reply = {
      switch: {
        variable: 'message.body',
        transform: 'uppercase_trim',
        case: { STOP: 'Bye', HELP: { body: 'Help!' } },
        default: 'What?',
      },
    };
    for (const [body, answer] of [
      [' stop ', 'Bye'],
      ['help', 'Help!'],
      ['x', 'What?'],
    ]) {
      const steps = {
        switch: { variable: 'message.body', case: { x: [{ reply: 'x!' }] }, default: [] },
      };
      const { message } = await text([{ reply }, steps], body);
      expect(bodies(message)).toEqual(body === 'x' ? [answer, 'x!'] : [answer]);
    }
  });

  it('runs sections; the limit of a jump ends its section', async () => {
    const sections = {
      loop: [
        { label: 'a' },
        { reply: 'again' },
        { goto: { label: 'a', max: 2 } },
        { reply: 'never' },
      ],
      value: [{ return: { a: '%{message.body}' } }],
      kept: [{ return: '%{message.body}' }],
    };
    const { message } = await text(
      [
        { execute: { dest: 'loop' } },
        { execute: { dest: 'value' } },
        { reply: '%{return_value.a}' },
        { execute: { dest: 'kept' } },
        { reply: '%{return_value}' },
        { return: null },
        { reply: 'never' },
      ],
      'Hi',
      sections,
    );
    expect(bodies(message)).toEqual(['again', 'again', 'again', '%{message.body}', 'Hi']);
  });

  it('transfers with its variables and parameters', async () => {
    const served = await serve({
      main: () => ({
        sections: { main: [{ transfer: { dest: `${served.url}/next`, params: { a: 'A' } } }] },
      }),
      next: ({ params, vars }) => ({
        sections: { main: [{ reply: `%{params.a} ${params.a} ${JSON.stringify(vars)}` }] },
      }),
    });
    expect(bodies(await served.simulator.text())).toEqual(['A A {}']);
  });

  it('asks servers, ten at most', async () => {
    const served = await serve({
      main: () => ({
        sections: {
          main: [
            { request: { url: `${served.url}/api`, save_variables: true } },
            { reply: '%{request_result} %{request_response.name}' },
            { execute: { dest: 'many' } },
            { reply: '%{request_result}' },
          ],
          many: [
            { label: 'a' },
            { request: { url: `${served.url}/api` } },
            { goto: { label: 'a', max: 10 } },
          ],
        },
      }),
      api: { name: 'Ann' },
    });
    const message = await served.simulator.text();
    expect(bodies(message)).toEqual(['success Ann', 'limit_exceeded']);
    expect(served.received.filter(({ path }) => path === 'api')).toHaveLength(10);
  });

  it('stops after a hundred steps; what was sent is sent', async () => {
    const { message } = await text([{ label: 'a' }, { reply: 'x' }, { goto: { label: 'a' } }]);
    expect(bodies(message)).toHaveLength(50);
    expect(message.transcript()).toContain('simulator_too_many_steps');
    expect(message.transcript()).not.toContain('maxSteps');
  });

  it.each([
    [
      [{ switch: { variable: 'message.body', case: {} } }],
      'swml_switch_no_match',
      'main[0].switch',
    ],
    [[{ execute: { dest: 'gone' } }], 'swml_section_not_found', 'main[0].execute'],
    [[{ goto: { label: 'gone' } }], 'swml_goto_label_not_found', 'main[0].goto'],
    [[{ reply: '%{vars.nothing}' }], 'swml_reply_body_or_media_required', 'main[0].reply'],
    [
      [{ transfer: { dest: 'https://elsewhere.example/' } }],
      'simulator_fetch_refused',
      'main[0].transfer',
    ],
    [[{ play: { url: 'say:x' } }], 'swml_unsupported_method', 'main[0].play'],
  ])('fails with a code and a path: %j', async (main, code, path) => {
    await expect(text(main)).rejects.toMatchObject({ name: 'SwmlRuntimeError', code, path });
  });

  it('reports what becomes of a reply', async () => {
    const served = await serve({
      main: () => ({
        sections: { main: [{ reply: { body: 'x', status_url: `${served.url}/status` } }] },
      }),
      status: {},
    });
    const message = await served.simulator.text({ outcomes: { reply: 'failed' } });
    await message.settled();
    expect(message.replies).toEqual([]);
    expect(served.received[1]?.body).toMatchObject({ status: 'failed', body: 'x' });
  });
});
