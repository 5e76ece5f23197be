import { afterEach, describe, expect, it } from 'vitest';
import { SwmlRuntimeError } from '../../../lib/testing/simulator/swml-runtime.error.js';
import { closeServers, serve, type Answer } from './document-server.js';

afterEach(closeServers);

const document = { sections: { main: [{ play: { url: 'say:Hello' } }] } };
const respond = (status: number, body: string): Answer => ({
  respond: (response) => response.writeHead(status).end(body),
});

/** Answers with more bytes than any document has. */
const endless: Answer = {
  respond: (response) => {
    const chunk = Buffer.alloc(1_000_000, ' ');
    let left = 50;
    const push = () => {
      while (left-- > 0 && response.write(chunk));
      if (left > 0) response.once('drain', push);
      else response.end();
    };
    push();
  },
};

const ANSWERS: [what: string, answer: Answer, code: string, says: string][] = [
  ['500', respond(500, 'Internal Server Error'), 'simulator_fetch_failed', 'answered 500'],
  ['404', respond(404, '{}'), 'simulator_fetch_failed', 'answered 404'],
  ['a redirect', respond(302, ''), 'simulator_fetch_failed', 'answered 302'],
  ['HTML', respond(200, '<!doctype html><p>Hi'), 'relay_script_', '<!doctype'],
  ['nothing', respond(200, ''), 'relay_script_parse_error', 'empty body'],
  ['50 MB', endless, 'simulator_fetch_failed', 'more than'],
  ['never', { respond: () => {} }, 'simulator_fetch_failed', 'within 200 ms'],
  [
    'half an answer',
    {
      respond: (r) =>
        void r.writeHead(200, { 'content-length': '99' }).write('{"sec', () => r.destroy()),
    },
    'simulator_fetch_failed',
    'hung up',
  ],
  ['broken JSON', '{"sections":', 'relay_script_parse_error', 'line 1'],
  ['a list', '[]', 'relay_script_', 'is no document'],
  ['another version', { version: '2.0.0', ...document }, 'relay_script_version_invalid', 'version'],
  ['no sections', {}, 'relay_script_sections_missing', 'sections'],
  ['no main', { sections: {} }, 'relay_script_main_section_missing', 'main'],
  [
    'an unknown method',
    { sections: { main: [{ plai: {} }] } },
    'relay_script_method_undefined',
    'main[0]',
  ],
  [
    'an unknown parameter',
    { sections: { main: [{ play: { url: 'say:x', loud: 1 } }] } },
    'relay_script_method_parameter_undefined',
    'loud',
  ],
  [
    'a deep document',
    `{"sections":{"main":${'[{"cond":'.repeat(2000)}`,
    'relay_script_',
    'is no document',
  ],
];

describe('an application that answers with', () => {
  it.each(ANSWERS)(
    '%s is a clear error at the first document',
    async (_what, answer, code, says) => {
      const { simulator } = await serve({ main: answer }, { timeLimit: 200 });
      const error: unknown = await simulator.dial().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(SwmlRuntimeError);
      expect((error as SwmlRuntimeError).code).toContain(code);
      expect((error as Error).message).toContain(says);
      expect((error as SwmlRuntimeError).transcript).toContain('the call breaks off');
    },
  );

  it.each(ANSWERS.slice(0, 7))(
    '%s names the step that asked, later on',
    async (_what, answer, code) => {
      const served = await serve(
        {
          main: () => ({
            sections: {
              main: [{ prompt: { play: 'say:x' } }, { transfer: { dest: `${served.url}/sub` } }],
            },
          }),
          sub: answer,
        },
        { timeLimit: 200 },
      );
      const call = await served.simulator.dial();
      const error: unknown = await call.press('1').catch((reason: unknown) => reason);
      expect((error as SwmlRuntimeError).code).toContain(code);
      expect((error as Error).message).toContain('main[1].transfer');
      expect(call.state).toBe('ended');
      expect(call.error).toBe(error);
      await expect(call.press('1')).rejects.toThrow('The call has ended');
    },
  );
});

describe('the simulator', () => {
  it('asks the fallback where the first document fails', async () => {
    const { simulator } = await serve(
      { main: respond(500, ''), spare: document },
      { fallbackPath: '/spare' },
    );
    expect((await simulator.dial()).heard()).toBe('Hello');
  });

  it.each(['text/html; charset=utf-8', 'text/plain'])(
    'is warned of a document that is %s',
    async (type) => {
      const { simulator } = await serve({
        main: {
          respond: (response) =>
            response.writeHead(200, { 'content-type': type }).end(JSON.stringify(document)),
        },
      });
      const call = await simulator.dial();
      expect(call.heard()).toBe('Hello');
      expect(call.transcript()).toContain(
        `/main answered with ${type.split(';')[0]}; documents are`,
      );
    },
  );

  it('lets a fetch fail where the test says so, once', async () => {
    const { simulator } = await serve({ main: document });
    simulator.failNext('/main').failNext('/main', { status: 0 });
    await expect(simulator.dial()).rejects.toThrow('answered 500');
    await expect(simulator.dial()).rejects.toThrow('the test let it fail');
    expect((await simulator.dial()).heard()).toBe('Hello');
  });

  it('goes on when a status callback fails, and says so', async () => {
    const served = await serve({
      main: () => ({
        sections: {
          main: [
            { play: { url: 'say:a', status_url: `${served.url}/broken` } },
            { play: { url: 'say:b', status_url: 'https://elsewhere.example/status' } },
          ],
        },
      }),
      broken: respond(500, ''),
    });
    const call = await served.simulator.dial();
    await call.settled();
    expect(call.heard()).toBe('a\nb');
    expect(call.callbacks.map(({ status }) => status)).toEqual([500, 500, undefined, undefined]);
    expect(call.transcript()).toContain('it is not the application');
  });

  it('reports an expression that cannot be evaluated, without leaving the text', async () => {
    const { simulator } = await serve({
      main: {
        sections: { main: [{ play: { url: 'say:[${process.exit(1)}${"x".repeat(1e9)}]' } }] },
      },
    });
    const call = await simulator.dial();
    expect(call.heard()).toBe('[]');
    expect(call.variables.script_error).toBe('relay_script_js_eval_error');
    expect(call.transcript()).toContain('process.exit(1)');
  });
});
