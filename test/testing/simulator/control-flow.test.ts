import { afterEach, describe, expect, it } from 'vitest';
import { SwmlRuntimeError } from '../../../lib/testing/simulator/swml-runtime.error.js';
import { closeServers, dialSteps, serve, serveSteps } from './document-server.js';

afterEach(closeServers);

const say = (text: string) => ({ play: { url: `say:${text}` } });

async function failureOf(run: Promise<unknown>): Promise<SwmlRuntimeError> {
  const error: unknown = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SwmlRuntimeError);
  return error as SwmlRuntimeError;
}

describe('a script', () => {
  it('runs its steps in order and ends the call', async () => {
    const call = await dialSteps([{ answer: {} }, say('Hello'), say('Bye'), { hangup: {} }]);
    expect(call.heard()).toBe('Hello\nBye');
    expect(call.state).toBe('ended');
  });

  it('jumps back as often as max says, then goes on', async () => {
    const call = await dialSteps([
      { label: 'again' },
      say('round'),
      { goto: { label: 'again', max: 3 } },
      say('done'),
    ]);
    expect(call.heard()).toBe('round\nround\nround\nround\ndone');
  });

  it('jumps while a condition holds, also out of a nested block', async () => {
    const call = await dialSteps([
      { set: { n: 0 } },
      { label: 'again' },
      { set: { n: '${n + 1}' } },
      { cond: [{ when: 'n < 3', then: [{ goto: { label: 'again' } }] }] },
      { goto: { label: 'end', when: 'n === 3' } },
      say('never'),
      { label: 'end' },
      say('${n}'),
    ]);
    expect(call.heard()).toBe('3');
  });

  it('says where a jump to nowhere stands', async () => {
    const { simulator } = await serveSteps([{ cond: [{ else: [{ goto: { label: 'gone' } }] }] }]);
    const error = await failureOf(simulator.dial());
    expect(error).toMatchObject({
      code: 'simulator_label_not_found',
      path: 'main[0].cond[0].else[0].goto',
    });
  });

  it('takes the first condition that holds, else the one without', async () => {
    const cases = [
      { when: 'call.from == "1"', then: [say('one')] },
      { when: 'true', then: [say('two')] },
      { else: [say('else')] },
    ];
    expect((await dialSteps([{ cond: cases }], { from: '1' })).heard()).toBe('one');
    expect((await dialSteps([{ cond: cases }])).heard()).toBe('two');
    expect((await dialSteps([{ cond: [cases[0] as object, cases[2] as object] }])).heard()).toBe(
      'else',
    );
  });

  it('switches over texts: a number fits the key that reads like it', async () => {
    const call = await dialSteps([
      { set: { n: 5 } },
      { switch: { variable: 'n', case: { 5: [say('five')] }, default: [say('other')] } },
      { switch: { variable: 'call.type', case: { sip: [] }, default: [say('other')] } },
      { switch: { variable: 'nothing', case: { x: [] } } },
      say('goes on'),
    ]);
    expect(call.heard()).toBe('five\nother\ngoes on');
    expect(call.variables.script_error).toBe('relay_script_method_no_matching_condition');
    expect(call.transcript()).toContain('main[3].switch: no case for nothing = ""');
  });

  it('executes a section: parameters are texts and its own, return_value and result follow', async () => {
    const call = await dialSteps(
      [
        {
          execute: {
            dest: 'sum',
            params: { a: 1, b: 2 },
            on_return: [say('back with ${return_value}')],
            result: { case: { 12: [say('twelve')] }, default: [say('other')] },
          },
        },
        say('[${params.a}]'),
      ],
      {},
      { sum: [{ execute: 'ignored' }, { return: '${params.a+params.b}' }].slice(1) },
    );
    expect(call.heard()).toBe('back with 12\ntwelve\n[]');
  });

  it('returns any value, and nothing from a section that falls off its end', async () => {
    const call = await dialSteps(
      [
        { execute: { dest: 'list' } },
        say('${return_value[0].a}'),
        {
          execute: {
            dest: 'none',
            result: [{ when: 'return_value == null', then: [say('nothing')] }],
          },
        },
      ],
      {},
      { list: [{ return: [{ a: 'A' }] }, say('never')], none: [{ set: { x: 1 } }] },
    );
    expect(call.heard()).toBe('A\nnothing');
    expect(call.variables).not.toHaveProperty('return_value');
  });

  it('leaves the section from a nested block, and the script from main', async () => {
    const call = await dialSteps(
      [
        { execute: { dest: 'sub' } },
        say('back'),
        { cond: [{ else: [{ return: 1 }] }] },
        say('never'),
      ],
      {},
      { sub: [{ cond: [{ else: [{ return: {} }] }] }, say('never')] },
    );
    expect(call.heard()).toBe('back');
    expect(call.state).toBe('ended');
  });

  it('never comes back from a transfer, not even to callers that wait', async () => {
    const call = await dialSteps(
      [{ execute: { dest: 'sub' } }, say('never')],
      {},
      {
        sub: [{ transfer: { dest: 'other', params: { n: 7 } } }, say('never')],
        other: [say('other ${params.n}')],
      },
    );
    expect(call.heard()).toBe('other 7');
  });

  it('fetches documents with signed requests that carry vars and params', async () => {
    const { simulator, received, url } = await serve({
      main: ({ vars, params, envs }) => ({
        sections: {
          main: [
            { set: { first: JSON.stringify({ vars, params, envs }), kept: 'yes' } },
            { execute: { dest: `${simulatorUrl()}/sub?x=1`, params: { n: 5 } } },
            { transfer: { dest: `${simulatorUrl()}/next` } },
          ],
        },
      }),
      sub: ({ vars, params }) => ({
        sections: { main: [say(`${vars.kept} ${typeof params.n} ${params.n}`), { return: 'r' }] },
      }),
      next: ({ vars, params, call }) => ({
        sections: {
          main: [say(`${vars.return_value} ${JSON.stringify(params)} ${call.call_state}`)],
        },
      }),
    });
    function simulatorUrl() {
      return url;
    }
    const call = await simulator.dial({ envs: { region: 'us' } });
    expect(call.heard()).toBe('yes string 5\nr {} answered');
    expect(call.variables.first).toBe('{"vars":{},"params":{},"envs":{"region":"us"}}');
    for (const { headers } of received)
      expect(headers).toHaveProperty('x-signalwire-sha256-signature');
  });

  it('runs documents that are written out as JSON', async () => {
    const inline = JSON.stringify({
      sections: { main: [{ execute: { dest: 'own' } }], own: [say('own')] },
    });
    const call = await dialSteps(
      [{ execute: { dest: inline } }, { transfer: { dest: inline } }],
      {},
      { own: [say('not this')] },
    );
    expect(call.heard()).toBe('own\nown');
  });

  it('reads YAML', async () => {
    const { simulator } = await serve({
      main: 'sections:\n  main:\n    - play: { url: "say:Hello" }\n',
    });
    expect((await simulator.dial()).heard()).toBe('Hello');
  });

  it('sets variables in order, keeps their types, and unsets them', async () => {
    const call = await dialSteps([
      {
        set: {
          subtotal: 10,
          tax: '${subtotal * 0.5}',
          total: '${subtotal + tax}',
          list: [1, '${tax}'],
        },
      },
      { cond: [{ when: 'total === 15', then: [say('fifteen ${total.toFixed(2)} ${list}')] }] },
      { unset: ['total', 'tax'] },
      say('${total}'),
    ]);
    expect(call.heard()).toBe('fifteen 15.00 [1,5]');
    expect(call.transcript()).toContain('! main[3].play: there is nothing to play');
    expect(call.variables).toMatchObject({ subtotal: 10, list: [1, 5] });
  });

  it('lets no variable be anything but a variable', async () => {
    const main = [
      { set: JSON.parse('{"__proto__": {"x": 1}, "constructor": "c"}') as object },
      say('${x}${constructor}'),
    ];
    const call = await dialSteps(main);
    expect(call.heard()).toBe('c');
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it.each([
    [[{ transfer: { dest: 'main' } }], 'relay_script_too_many_transfers', 'main[0].transfer'],
    [[{ execute: { dest: 'main' } }], 'relay_script_nested_too_deep', 'main'],
    [
      [{ execute: { dest: 'gone' } }],
      'relay_script_section_parameter_undefined',
      'main[0].execute',
    ],
    [[{ transfer: { dest: 'relay:app' } }], 'relay_script_parse_error', 'main[0].transfer'],
    [
      [{ transfer: { dest: 'https://elsewhere.example/x' } }],
      'simulator_fetch_refused',
      'main[0].transfer',
    ],
    [
      [{ cond: [{ when: 'process.exit(1)', then: [] }] }],
      'relay_script_js_eval_error',
      'main[0].cond',
    ],
    [
      [{ cond: [{ when: '"x".repeat(1e9) == 1', then: [] }] }],
      'relay_script_js_eval_error',
      'main[0].cond',
    ],
    [
      [
        { label: 'a' },
        { label: 'b' },
        { goto: { label: 'b' } },
        { label: 'c' },
        { goto: { label: 'c' } },
        { execute: { dest: 'again' } },
      ],
      'simulator_too_many_steps',
      undefined,
    ],
  ] as const)('stops with a code and a path: %j', async (main, code, path) => {
    const again = [
      { label: 'x' },
      { execute: { dest: 'leaf' } },
      { goto: { label: 'x' } },
      { goto: { label: 'x' } },
    ];
    const leaf = [{ label: 'y' }, { set: { a: 1 } }, { goto: { label: 'y' } }];
    const { simulator } = await serveSteps([...main], { again, leaf });
    const error = await failureOf(simulator.dial());
    expect(error.code).toBe(code);
    if (path !== undefined) expect(error.path).toBe(path);
    expect(error.transcript).toContain(code);
  });

  it('keeps what a variable was worth: none comes to hold itself', async () => {
    const { simulator, received, url } = await serve({
      main: () => ({
        sections: {
          main: [
            { set: { a: 1, all: '${vars}' } },
            { execute: { dest: 'sub' } },
            { set: { a: 2 } },
            { transfer: { dest: `${origin()}/next` } },
          ],
          sub: [{ return: '${vars}' }],
        },
      }),
      next: { sections: { main: [{ label: 'end' }] } },
    });
    function origin() {
      return url;
    }
    await simulator.dial();
    expect(received[1]?.body.vars).toMatchObject({ a: 2, all: { a: 1 }, return_value: { a: 1 } });
  });

  it.each([
    ['a text', { s: '${s}${s}' }, 'relay_script_js_eval_error'],
    ['a list', { s: ['${s}', '${s}'] }, undefined],
    ['an object', { s: '${vars}', t: '${vars}' }, undefined],
    ['depth', { s: ['${s}'] }, undefined],
  ])('keeps a loop that doubles %s within bounds', async (_what, set, code) => {
    const loop = [{ label: 'x' }, { set }, { goto: { label: 'x', max: 40 } }];
    const { simulator } = await serveSteps([{ set: { s: 'x', t: 'y' } }, ...loop, ...loop]);
    const before = process.memoryUsage().rss;
    if (code === undefined) await simulator.dial();
    else expect((await failureOf(simulator.dial())).code).toBe(code);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  it('counts a transfer to a document as well', async () => {
    const { simulator, received, url } = await serve({
      main: () => ({ sections: { main: [{ transfer: { dest: `${origin()}/main` } }] } }),
    });
    function origin() {
      return url;
    }
    expect((await failureOf(simulator.dial())).code).toBe('relay_script_too_many_transfers');
    expect(received).toHaveLength(33);
  });
});
