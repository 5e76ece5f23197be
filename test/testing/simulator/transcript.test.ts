import { once, EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { CallSimulator } from '../../../lib/testing/simulator/call-simulator.js';
import { SIGNING_KEY } from '../../support/calls.js';
import { closeServers, serve } from './document-server.js';

afterEach(closeServers);

const PASSWORD = 's3cr%40t';

/** The URL with credentials in it, as links to handlers have it. */
function withPassword(url: string): string {
  return url.replace('://', `://sw:${PASSWORD}@`);
}

describe('the transcript of a status callback', () => {
  /** A call whose callbacks are answered either before or after time passes. */
  async function play(answered: 'at once' | 'late') {
    const answers = new EventEmitter();
    const respond = (response: ServerResponse) => {
      if (answered === 'at once') response.end();
      else answers.on('release', () => response.end());
      answers.emit('asked');
    };
    const { simulator, url } = await serve({
      main: () => ({
        sections: {
          main: [
            { play: { url: 'say:Hello', status_url: withPassword(`${url}/status`) } },
            { prompt: { play: 'say:Choose', status_url: `${url}/status?x=1` } },
          ],
        },
      }),
      status: { respond },
    });
    const asked = once(answers, 'asked');
    const call = await simulator.dial();
    await asked;
    await call.wait(3);
    await call.press('1');
    const before = call.transcript();
    answers.on('asked', () => answers.emit('release'));
    answers.emit('release');
    await call.settled();
    expect(call.callbacks.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(call.transcript()).toBe(before);
    return before.replaceAll(url, 'http://application');
  }

  it('stands where the callback is due, whenever it is answered', async () => {
    const transcript = await play('at once');
    expect(transcript.split('\n').slice(2)).toEqual([
      '0:00 the call is answered',
      '0:00 calling.call.play (playing) sent to http://application/status',
      '0:00 hears: Hello',
      '0:00 calling.call.play (finished) sent to http://application/status',
      '0:00 hears: Choose',
      '0:03 presses 1',
      '0:03 calling.call.collect (digit) sent to http://application/status?…',
      '0:03 the script has come to its end, and the call with it',
    ]);
    expect(await play('late')).toBe(transcript);
  });

  it('tells at the end which were refused', async () => {
    const { simulator, url } = await serve({
      main: () => ({
        sections: { main: [{ play: { url: 'say:a', status_url: `${url}/missing` } }] },
      }),
    });
    const call = await simulator.dial();
    await call.settled();
    await call.settled();
    expect(call.transcript().split('\n').slice(-3)).toEqual([
      '0:00 the script has come to its end, and the call with it',
      `0:00 ! ${url}/missing answered calling.call.play (playing) with 404`,
      `0:00 ! ${url}/missing answered calling.call.play (finished) with 404`,
    ]);
  });
});

describe('what a status callback carries', () => {
  it('is the state of when it was due', async () => {
    const { simulator, received, url } = await serve({
      main: () => ({
        sections: {
          main: [
            { set: { order: { size: 1 } } },
            {
              ai: {
                prompt: { text: 'x' },
                post_prompt_url: `${url}/report`,
                params: { swaig_post_swml_vars: true },
              },
            },
            { set: { order: { size: 2 }, secret: 'later' } },
          ],
        },
      }),
      report: {},
    });
    const call = await simulator.dial();
    await call.ai.end();
    await call.settled();
    const [, report] = received;
    expect(report?.body).toMatchObject({
      SWMLVars: { order: { size: 1 } },
      SWMLCall: { call_state: 'answered' },
    });
    expect(report?.body.SWMLVars).not.toHaveProperty('secret');
    expect(call.callbacks[0]?.body).toMatchObject({ SWMLCall: { call_state: 'answered' } });
  });
});

describe('credentials in URLs', () => {
  it('are not in the transcript of a call', async () => {
    const { simulator, url } = await serve({
      main: () => {
        const at = (path: string) => withPassword(`${url}/${path}`);
        return {
          sections: {
            main: [
              { play: { url: at('sound.mp3'), status_url: at('missing') } },
              { play: { url: 'say:a', status_url: withPassword('https://elsewhere.example/x') } },
              { request: { url: at('missing'), method: 'POST', body: {} } },
              { request: { url: withPassword('https://elsewhere.example/x'), method: 'POST' } },
              { execute: { dest: at('section') } },
            ],
          },
        };
      },
      section: { sections: { main: [{ label: 'end' }] } },
    });
    const call = await simulator.dial();
    await call.settled();
    expect(JSON.stringify(call.entries)).not.toContain(PASSWORD);
    expect(call.transcript()).toContain(`POST ${url}/missing: 404`);
  });

  it.each([
    ['elsewhere', { execute: { dest: withPassword('https://elsewhere.example/x') } }],
    ['in a document that is none', `{"a":"${withPassword('https://voice.example.com/x')}"}`],
    ['as a wrong value', wrongValue(withPassword('https://voice.example.com/'))],
    ['in an unexpected answer', { respond: failWith(withPassword('https://voice.example.com/')) }],
  ])('are not in errors: %s', async (_where, answer) => {
    const main = 'execute' in Object(answer) ? { sections: { main: [answer] } } : answer;
    const { simulator } = await serve({ main });
    const error: unknown = await simulator.dial().catch((reason: unknown) => reason);
    expect(String(error)).toContain('SwmlRuntimeError');
    expect(String(error)).not.toContain(PASSWORD);
  });
});

function wrongValue(text: string) {
  return { sections: { main: [{ answer: { max_duration: text } }] } };
}

function failWith(text: string) {
  return (response: ServerResponse) => void response.writeHead(500).end(text);
}

describe('what errors say', () => {
  it('names a URL once that is not the application', async () => {
    const { simulator } = await serve({
      main: { sections: { main: [{ execute: { dest: 'https://elsewhere.example/x' } }] } },
    });
    await expect(simulator.dial()).rejects.toThrow(
      /^main\[0\]\.execute of [^ ]*\/main: https:\/\/elsewhere\.example\/x is not asked, because it is not the application: a test can answer it with simulator\.onRequest\(\) /,
    );
  });

  it('names a URL once where nobody listens', async () => {
    const { url } = await serve({});
    await closeServers();
    const simulator = CallSimulator.for({ url, signingKey: SIGNING_KEY }, { path: '/main' });
    const error = (await simulator.dial().catch((reason: unknown) => reason)) as Error;
    expect(error.message).toContain('did not answer: connect ECONNREFUSED');
    expect(error.message.split(`${url}/main`)).toHaveLength(2);
  });
});
