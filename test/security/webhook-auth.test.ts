import { afterEach, describe, expect, it } from 'vitest';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { AUTH_PATHS, basic, CREDENTIALS, EVENT, startAuthApp } from '../support/auth-app.js';
import { phoneCall, sendSigned } from '../support/calls.js';
import { requestBytes, sendBytes, type RawHeader } from '../support/raw-http.js';
import { HOSTILE_CREDENTIALS } from './credentials.table.js';

const CHALLENGE = 'Basic realm="SignalWire webhooks", charset="UTF-8"';
const UNSIGNED = { algorithms: [] } as const;

/** Sends an event without signature. */
function sendWith(port: number, target: string, headers: readonly RawHeader[]) {
  const type: RawHeader = ['Content-Type', 'application/json'];
  return sendBytes(port, requestBytes({ target, body: EVENT, headers: [type, ...headers] }));
}

/** Sends an event with credentials and no signature. */
function sendAs(origin: string, path: string, authorization?: string) {
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  return sendSigned(origin, EVENT, { ...UNSIGNED, path, headers });
}

afterEach(closeApps);

describe.each(ADAPTERS)('who sent it, on %s', (adapter) => {
  describe.each(['credentials', 'either', 'foreign'] as const)('a route for %s', (route) => {
    const path = AUTH_PATHS[route];

    it.each(HOSTILE_CREDENTIALS)(
      'refuses credentials: $name',
      async ({ headers, status = 401 }) => {
        const { port, origin, runs, log } = await startAuthApp(adapter);
        const { statuses, text } = await sendWith(port, path, headers);
        expect(statuses, text).toEqual([status]);
        expect(runs, 'no handler ran').toEqual([]);
        if (status === 401)
          expect(text.toLowerCase()).toContain(`www-authenticate: ${CHALLENGE.toLowerCase()}`);
        expect(log.text).not.toContain(CREDENTIALS.password);
        expect(log.text).not.toContain(basic().slice(6));
        expect((await sendAs(origin, path, basic())).ok, 'and goes on working').toBe(true);
      },
    );

    it.each([
      ['as RFC 7617 writes them', basic()],
      ['under a scheme in lower case', basic().replace('Basic', 'basic')],
      ['under a scheme in upper case', basic().replace('Basic', 'BASIC')],
      ['after several blanks', basic().replace(' ', '   ')],
    ])('lets the right credentials in, %s', async (_name, authorization) => {
      const { origin, runs } = await startAuthApp(adapter);
      expect((await sendAs(origin, path, authorization)).ok).toBe(true);
      expect(runs).toEqual([route]);
    });

    it('lets every pair in while a password is changed, and none that was taken out', async () => {
      const old = { username: 'signalwire', password: 'old' };
      const webhookAuth = [CREDENTIALS, old];
      const { origin } = await startAuthApp(adapter, { webhookAuth });
      for (const { username, password } of webhookAuth) {
        expect((await sendAs(origin, path, basic(username, password))).ok).toBe(true);
      }
      expect((await sendAs(origin, path, basic('signalwire', 'older'))).status).toBe(401);
      const { origin: later } = await startAuthApp(adapter);
      expect((await sendAs(later, path, basic('signalwire', 'old'))).status).toBe(401);
    });

    it('does not mix the user of one pair with the password of another', async () => {
      const webhookAuth = [
        { username: 'one', password: 'first' },
        { username: 'two', password: 'second' },
      ];
      const { origin } = await startAuthApp(adapter, { webhookAuth });
      expect((await sendAs(origin, path, basic('one', 'second'))).status).toBe(401);
      expect((await sendAs(origin, path, basic('two', 'second'))).ok).toBe(true);
    });
  });

  describe.each(['signature', 'call'] as const)('a route for signatures: %s', (route) => {
    const path = AUTH_PATHS[route];
    const body = route === 'call' ? phoneCall() : EVENT;

    it('is never reached by credentials alone, and asks for none', async () => {
      const { origin, runs } = await startAuthApp(adapter);
      const headers = { authorization: basic() };
      const response = await sendSigned(origin, body, { ...UNSIGNED, path, headers });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBeNull();
      expect(runs).toEqual([]);
    });

    it('is not reached by credentials beside a forged signature', async () => {
      const { origin, runs } = await startAuthApp(adapter);
      const forged = { path, signingKey: 'PSK_forged', headers: { authorization: basic() } };
      expect((await sendSigned(origin, body, forged)).status).toBe(401);
      expect(runs).toEqual([]);
    });

    it('is reached by a signature, whatever credentials stand beside it', async () => {
      const { origin, runs } = await startAuthApp(adapter);
      const headers = { authorization: 'Basic ???' };
      expect((await sendSigned(origin, body, { path, headers })).status).toBe(200);
      expect(runs).toEqual([route]);
    });
  });

  it('takes either a signature or credentials where it asks for either', async () => {
    const { origin, runs } = await startAuthApp(adapter);
    for (const path of [AUTH_PATHS.either, AUTH_PATHS.foreign]) {
      const wrong = { authorization: basic('signalwire', 'wrong') };
      expect((await sendSigned(origin, EVENT, { path })).ok).toBe(true);
      expect((await sendSigned(origin, EVENT, { path, headers: wrong })).ok).toBe(true);
      const forged = { path, signingKey: 'PSK_forged' };
      expect((await sendSigned(origin, EVENT, forged)).status).toBe(401);
      expect((await sendSigned(origin, EVENT, { ...forged, headers: wrong })).status).toBe(401);
    }
    expect(runs).toEqual(['either', 'either', 'foreign', 'foreign']);
  });

  it('takes no signature where it asks for credentials', async () => {
    const { origin, runs } = await startAuthApp(adapter);
    const response = await sendSigned(origin, EVENT, { path: AUTH_PATHS.credentials });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe(CHALLENGE);
    expect(runs).toEqual([]);
  });

  it('checks the payload of a request that credentials let in like any other', async () => {
    const { origin, runs } = await startAuthApp(adapter, { payloadValidation: 'strict' });
    const headers = { authorization: basic() };
    const path = AUTH_PATHS.credentials;
    const response = await sendSigned(origin, '{"event":1}', { ...UNSIGNED, path, headers });
    expect(response.status).toBe(400);
    expect(runs).toEqual([]);
  });

  it('says in the debug log why credentials were refused, without them', async () => {
    const { origin, port, log } = await startAuthApp(adapter);
    const path = AUTH_PATHS.credentials;
    await sendAs(origin, `${path}?token=hidden`);
    await sendAs(origin, path, 'Bearer hidden');
    await sendAs(origin, path, basic('hidden', 'hidden'));
    await sendWith(port, path, [
      ['Authorization', basic()],
      ['Authorization', basic()],
    ]);
    expect(log.of('debug')).toEqual([
      'Refused POST /credentials: it carries no Authorization header: make its URL with SignalWireUrls.to() SignalWire',
      'Refused POST /credentials: its Authorization header is not of the form Basic <base64> SignalWire',
      'Refused POST /credentials: its credentials are none of those of webhookAuth SignalWire',
      'Refused POST /credentials: it carries the Authorization header more than once SignalWire',
    ]);
  });
});
