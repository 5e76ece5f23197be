import { afterEach, describe, expect, it } from 'vitest';
import { closeServers, dialSteps, serve } from './document-server.js';

afterEach(closeServers);

const say = (text: string) => ({ play: { url: `say:${text}` } });

describe('request', () => {
  const request = (more: object = {}) => ({
    request: { url: 'https://api.example.com/x', method: 'GET', save_variables: true, ...more },
  });

  it('is answered by the test', async () => {
    const { simulator } = await serve({
      main: {
        sections: {
          main: [
            request(),
            say('${request_response.name} ${request_response_headers.content-type}'),
          ],
        },
      },
    });
    simulator.onRequest('https://api.example.com/', ({ method }) => ({ body: { name: method } }));
    const call = await simulator.dial();
    expect(call.heard()).toBe('GET application/json');
    expect(call.variables).toMatchObject({ request_result: 'success', request_response_code: 200 });
  });

  it('hands the test what is sent, whatever the script does later', async () => {
    const { simulator } = await serve({
      main: {
        sections: {
          main: [
            { set: { order: { size: 1 } } },
            { transfer: { dest: 'https://api.example.com/next' } },
          ],
        },
      },
    });
    const bodies: unknown[] = [];
    simulator.onRequest('https://api.example.com/', ({ body }) => {
      bodies.push(body);
      const main = [{ answer: {} }, { set: { order: { size: 2 }, secret: 'later' } }];
      return { body: { sections: { main } } };
    });
    await simulator.dial();
    expect(bodies).toMatchObject([{ call: { call_state: 'created' } }]);
    expect(bodies).toHaveProperty('0.vars', { order: { size: 1 } });
  });

  it('fails where nobody answers for the address: the network is never asked', async () => {
    const call = await dialSteps([request()]);
    expect(call.variables.request_result).toBe('failed');
    expect(call.transcript()).toContain('answer it with simulator.onRequest()');
  });

  it.each(['GET', 'PUT', 'DELETE'])('reaches the application with %s', async (method) => {
    const headers = { 'X-Tenant': 'acme', Authorization: 'Bearer ${vars.token}' };
    const { simulator, received, url } = await serve({
      main: () => ({
        sections: {
          main: [
            { set: { token: 'abc' } },
            request({ url: `${url}/api?x=1`, method, headers }),
            say('${request_response.name}'),
          ],
        },
      }),
      api: { respond: (response) => response.end('{"name":"Zoë"}') },
    });
    const call = await simulator.dial();
    expect(call.heard()).toBe('Zoë');
    expect(received[1]?.headers).not.toHaveProperty('content-type');
    expect(received[1]).toMatchObject({
      method,
      headers: { 'x-tenant': 'acme', authorization: 'Bearer abc', 'content-length': '0' },
    });
  });

  it('reaches the application, unsigned', async () => {
    const { simulator, received, url } = await serve({
      main: () => ({
        sections: {
          main: [request({ url: `${url}/api`, method: 'POST', body: { a: '${call.type}' } })],
        },
      }),
      api: { respond: (response) => response.writeHead(418).end('{"tea":true}') },
    });
    const call = await simulator.dial();
    expect(received[1]?.body).toEqual({ a: 'phone' });
    expect(received[1]?.headers).not.toHaveProperty('x-signalwire-signature');
    expect(call.variables).toMatchObject({
      request_result: 'failed',
      request_response_code: 418,
      request_response: { tea: true },
    });
  });

  it.each([
    ['a=1&b=2', { 'content-type': 'application/x-www-form-urlencoded' }, 'urlencoded'],
    ['a=1&b=2', {}, 'application/x-www-form-urlencoded'],
    [' {"a" : 1}', {}, 'application/json'],
    ['<a/>', {}, 'application/xml'],
    ['{"a":1}', { 'Content-Type': 'text/plain' }, 'text/plain'],
    ['', {}, undefined],
  ])('sends the text %j with %j as it is', async (body, headers, type) => {
    const { simulator, received, url } = await serve({
      main: () => ({
        sections: { main: [request({ url: `${url}/api`, method: 'POST', headers, body })] },
      }),
      api: {},
    });
    await simulator.dial();
    expect(received[1]?.text).toBe(body);
    const sent = received[1]?.headers['content-type'];
    expect(sent).toEqual(type === undefined ? undefined : expect.stringContaining(type));
  });

  it('tells the test which Content-Type is sent', async () => {
    const { simulator } = await serve({
      main: { sections: { main: [request({ method: 'POST', body: { a: 1 } })] } },
    });
    const types: unknown[] = [];
    simulator.onRequest('https://api.example.com/', ({ headers }) => {
      types.push(headers['Content-Type']);
      return {};
    });
    await simulator.dial();
    expect(types).toEqual(['application/json']);
  });

  it('keeps nothing of an earlier answer where there is none, or no data', async () => {
    const shown = say('${request_response_code}|${request_response_body}|${request_response.a}');
    const { simulator } = await serve({
      main: {
        sections: {
          main: [
            request(),
            shown,
            request({ url: 'https://gone.example.com/' }),
            shown,
            request(),
            request({ url: 'https://text.example.com/' }),
            shown,
          ],
        },
      },
    });
    simulator.onRequest('https://api.example.com/', () => ({ body: { a: 1 } }));
    simulator.onRequest('https://text.example.com/', () => ({ status: 500, body: 'broken' }));
    const call = await simulator.dial();
    expect(call.heard()).toBe('200|{"a":1}|1\n||\n500|broken|');
  });
});

describe('request of a message', () => {
  it('signs and sends a text as it is, and keeps nothing of an earlier answer', async () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const { simulator, received, url } = await serve({
      main: () => ({
        sections: {
          main: [
            { request: { url: `${url}/api`, headers, body: 'a=1', save_variables: true } },
            { request: { url: 'https://gone.example.com/' } },
            { reply: '%{request_result} [%{request_response_code}%{request_response.a}]' },
          ],
        },
      }),
      api: { a: 1 },
    });
    const message = await simulator.text();
    expect(received[1]).toMatchObject({
      text: 'a=1',
      headers: { 'content-type': headers['Content-Type'] },
    });
    expect(received[1]?.headers['x-signalwire-signature']).toBeDefined();
    expect(message.replies[0]?.body).toBe('failed []');
  });
});
