import { afterEach, describe, expect, it } from 'vitest';
import type { WebhookAuth } from '../../lib/index.js';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { basic, CREDENTIALS } from '../support/auth-app.js';
import { PUBLIC_URL, sendSigned, SIGNING_KEY, type SendOptions } from '../support/calls.js';
import { exampleOf } from '../support/status/examples.js';
import { EVENTS_PATH, startStatusApp } from '../support/status/status-app.js';

const EVENT = exampleOf('calling.call.record');
const URL_WITH_CREDENTIALS = `https://${CREDENTIALS.username}:${encodeURIComponent(CREDENTIALS.password)}@voice.example.com`;

const SIGNED: SendOptions = {};
const SHA1_ONLY: SendOptions = { algorithms: ['sha1'] };
const UNSIGNED: SendOptions = { algorithms: [] };
const WITH_CREDENTIALS: SendOptions = { algorithms: [], headers: { authorization: basic() } };
const WRONG_CREDENTIALS: SendOptions = {
  algorithms: [],
  headers: { authorization: basic('signalwire', 'guessed') },
};
const FORGED: SendOptions = { signingKey: 'PSK_somebody_else' };

afterEach(closeApps);

describe.each(ADAPTERS)('who may send a status callback on %s', (adapter) => {
  it.each<[auth: WebhookAuth | undefined, what: string, options: SendOptions, status: number]>([
    [undefined, 'a signature alone', SIGNED, 200],
    [undefined, 'a SHA-1 signature alone', SHA1_ONLY, 200],
    [undefined, 'credentials alone', WITH_CREDENTIALS, 200],
    [
      undefined,
      'a forged signature beside credentials',
      { ...FORGED, headers: WITH_CREDENTIALS.headers },
      200,
    ],
    [
      undefined,
      'a signature beside wrong credentials',
      { headers: WRONG_CREDENTIALS.headers },
      200,
    ],
    [undefined, 'neither', UNSIGNED, 401],
    [undefined, 'a forged signature', FORGED, 401],
    [undefined, 'wrong credentials', WRONG_CREDENTIALS, 401],
    ['either', 'credentials alone', WITH_CREDENTIALS, 200],
    ['signature', 'a signature alone', SIGNED, 200],
    ['signature', 'credentials alone', WITH_CREDENTIALS, 401],
    ['credentials', 'credentials alone', WITH_CREDENTIALS, 200],
    ['credentials', 'a signature alone', SIGNED, 401],
  ])('with auth %s, %s: %i', async (auth, _what, options, status) => {
    const { origin, heard } = await startStatusApp(adapter, 'calling.call.record', { auth });
    const response = await sendSigned(origin, EVENT, { path: EVENTS_PATH, ...options });
    expect(response.status).toBe(status);
    expect(heard).toHaveLength(status === 200 ? 1 : 0);
    const challenge = response.headers.get('www-authenticate');
    if (status === 401 && auth !== 'signature') expect(challenge).toMatch(/^Basic /);
    else expect(challenge).toBeNull();
  });

  it('a message status may be signed over the URL with its credentials, as messages are', async () => {
    const { origin, heard } = await startStatusApp(adapter, 'message.status', {
      signalWire: { publicUrl: URL_WITH_CREDENTIALS },
    });
    const response = await sendSigned(origin, exampleOf('message.status'), {
      path: EVENTS_PATH,
      signedUrl: URL_WITH_CREDENTIALS + EVENTS_PATH,
      algorithms: ['sha1'],
    });
    expect(response.status).toBe(200);
    expect(heard).toHaveLength(1);
  });

  it('the key of the project that the event names', async () => {
    const { project_id } = EVENT as { project_id: string };
    const signingKey = { [project_id]: SIGNING_KEY, other: 'PSK_other' };
    const { origin } = await startStatusApp(adapter, 'calling.call.record', {
      signalWire: { signingKey },
    });
    const send = (body: object, key: string) =>
      sendSigned(origin, body, { path: EVENTS_PATH, signingKey: key, publicUrl: PUBLIC_URL });
    expect((await send(EVENT, SIGNING_KEY)).status).toBe(200);
    expect((await send(EVENT, 'PSK_other')).status).toBe(401);
    expect((await send({ ...EVENT, project_id: 'other' }, 'PSK_other')).status).toBe(200);
  });

  it('nobody where there are no credentials to send: the application does not start', async () => {
    const signalWire = { webhookAuth: undefined };
    await expect(startStatusApp(adapter, 'calling.call.record', { signalWire })).rejects.toThrow(
      "HearingController.heard is decorated with @OnStatusCallback, whose requests SignalWire may not sign: set webhookAuth: { username, password }, or ask for signatures with { auth: 'signature' }",
    );
    const auth = 'signature';
    const { origin } = await startStatusApp(adapter, 'calling.call.record', { signalWire, auth });
    expect((await sendSigned(origin, EVENT, { path: EVENTS_PATH })).status).toBe(200);
  });
});
