import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SignalWireModuleOptions, SigningKeyRequest } from '../../lib/index.js';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { phoneCall, PUBLIC_URL, sendSigned, SIGNING_KEY } from '../support/calls.js';
import { signedBytes } from '../support/signed-request.js';
import { sendBytes } from '../support/raw-http.js';
import { startVoiceApp } from '../support/voice-app.js';

type SigningKeyOption = SignalWireModuleOptions['signingKey'];

const ACME = 'b2c3d4e5-f6a7-8901-bcde-f12345678901';
const GLOBEX = 'c3d4e5f6-a7b8-9012-cdef-123456789012';

const callOf = (project_id: unknown) => phoneCall({ call: { project_id } });

afterEach(closeApps);

describe.each(ADAPTERS)('signing keys on %s', (adapter) => {
  async function statusFor(signingKey: SigningKeyOption, body: unknown, signedWith: string) {
    const { origin } = await startVoiceApp(adapter, { signalWire: { signingKey } });
    return (await sendSigned(origin, body, { signingKey: signedWith })).status;
  }

  it.each([
    ['the one key', SIGNING_KEY, 200],
    ['another key', 'PSK_other', 401],
    ['the key in other case', SIGNING_KEY.toLowerCase(), 401],
    ['the key and a blank', `${SIGNING_KEY} `, 401],
  ])('answers a call signed with %s', async (_what, signedWith, status) => {
    expect(await statusFor(SIGNING_KEY, phoneCall(), signedWith)).toBe(status);
  });

  it.each([
    ['PSK_old', 200],
    ['PSK_new', 200],
    ['PSK_older', 401],
  ])('tries every key of a list while one is rotated: %s', async (signedWith, status) => {
    expect(await statusFor(['PSK_new', 'PSK_old'], phoneCall(), signedWith)).toBe(status);
  });

  describe('by project', () => {
    const byProject = { [ACME]: 'PSK_acme', [GLOBEX]: ['PSK_globex_new', 'PSK_globex'] };

    it.each([
      ['its own key', callOf(ACME), 'PSK_acme', 200],
      ['one of its keys', callOf(GLOBEX), 'PSK_globex', 200],
      ["another project's key", callOf(ACME), 'PSK_globex', 401],
      ['the key of nobody', callOf(ACME), 'PSK_other', 401],
      ['a project that is unknown', callOf('unknown'), 'PSK_acme', 401],
      ['__proto__ for a project', callOf('__proto__'), 'PSK_acme', 401],
      ['constructor for a project', callOf('constructor'), 'PSK_acme', 401],
      ['toString for a project', callOf('toString'), 'PSK_acme', 401],
      ['no project', callOf(undefined), 'PSK_acme', 401],
      ['a list of projects', callOf([ACME]), 'PSK_acme', 401],
      ['an empty key for an unknown project', callOf('unknown'), '', 401],
    ])('answers a call that claims %s', async (_what, body, signedWith, status) => {
      expect(await statusFor(byProject, body, signedWith)).toBe(status);
    });

    it('finds the project of a message, whose key then has to prove it', async () => {
      const message = { message: { project_id: GLOBEX } };
      // 400: verified, and no call.
      expect(await statusFor(byProject, message, 'PSK_globex')).toBe(400);
      expect(await statusFor(byProject, message, 'PSK_acme')).toBe(401);
    });

    it.each(['', 'null', '[]', '"call"', '{"call":', '{"call":null}', '\u0000'])(
      'refuses the body %j, which names no project',
      async (body) => {
        // Fastify's own parser may be faster to refuse it.
        expect([400, 401]).toContain(await statusFor(byProject, body, 'PSK_acme'));
      },
    );
  });

  describe('from a function', () => {
    const lookup = vi.fn<(request: SigningKeyRequest) => unknown>();
    const signingKey = ((request) => lookup(request)) as Extract<SigningKeyOption, Function>;

    beforeEach(() => {
      lookup.mockReset();
    });

    it('tells the function path, headers and the project that is claimed', async () => {
      lookup.mockImplementation(({ projectId }) => (projectId === ACME ? SIGNING_KEY : undefined));
      const { origin } = await startVoiceApp(adapter, { signalWire: { signingKey } });
      const path = '/voice?tenant=%41cme';
      const response = await sendSigned(origin, callOf(ACME), {
        path,
        headers: { 'x-region': 'eu' },
      });
      expect(response.status).toBe(200);
      expect(lookup).toHaveBeenCalledOnce();
      const [request] = lookup.mock.calls[0] ?? [];
      expect(request?.url).toBe(path);
      expect(request?.headers['x-region']).toBe('eu');
      expect(request?.projectId).toBe(ACME);
    });

    it.each([
      ['a key', SIGNING_KEY, 200],
      ['a list that holds it', ['PSK_new', SIGNING_KEY], 200],
      ['a promise of it', Promise.resolve(SIGNING_KEY), 200],
      ['a promise of a list', Promise.resolve(['PSK_new', SIGNING_KEY]), 200],
      ['another key', 'PSK_other', 401],
      ['a promise of another key', Promise.resolve('PSK_other'), 401],
      ['undefined', undefined, 401],
      ['null', null, 401],
      ['a promise of undefined', Promise.resolve(undefined), 401],
      ['an empty list', [], 401],
      ['an empty key', '', 401],
      ['blanks', '  ', 401],
      ['a list of nothing', ['', undefined], 401],
    ])('answers a genuine call when it returns %s', async (_what, found, status) => {
      lookup.mockReturnValue(found);
      expect(await statusFor(signingKey, phoneCall(), SIGNING_KEY)).toBe(status);
    });

    it.each(['', '  '])('lets nobody sign with the blank key %j', async (blank) => {
      lookup.mockReturnValue(blank);
      expect(await statusFor(signingKey, phoneCall(), blank)).toBe(401);
    });

    it.each([
      [
        'throws',
        () => {
          throw new Error('store is down');
        },
      ],
      ['rejects', () => Promise.reject(new Error('store is down'))],
    ])('answers 500, so that SignalWire tries its fallback, when it %s', async (_what, fail) => {
      lookup.mockImplementation(fail);
      expect(await statusFor(signingKey, phoneCall(), SIGNING_KEY)).toBe(500);
    });
  });

  it('takes SHA-1 alone unless requireSha256 is on', async () => {
    const lenient = await startVoiceApp(adapter);
    const strict = await startVoiceApp(adapter, { signalWire: { requireSha256: true } });
    const sha1Only = { algorithms: ['sha1'] } as const;
    expect((await sendSigned(lenient.origin, undefined, sha1Only)).status).toBe(200);
    expect((await sendSigned(strict.origin, undefined, sha1Only)).status).toBe(401);
    expect((await sendSigned(strict.origin)).status).toBe(200);
    expect((await sendSigned(strict.origin, undefined, { algorithms: ['sha256'] })).status).toBe(
      200,
    );
  });

  it('refuses a valid SHA-1 signature beside a wrong SHA-256 signature', async () => {
    const { origin } = await startVoiceApp(adapter);
    const bytes = signedBytes({
      signingKey: SIGNING_KEY,
      signedUrl: `${PUBLIC_URL}/voice`,
      signatures: ({ sha1 }) => [
        ['X-SignalWire-Signature', sha1],
        ['X-SignalWire-SHA256-Signature', '0'.repeat(64)],
      ],
    });
    expect((await sendBytes(Number(new URL(origin).port), bytes)).statuses).toEqual([401]);
  });
});
