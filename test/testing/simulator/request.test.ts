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
});
