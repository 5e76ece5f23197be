import { afterEach, describe, expect, it } from 'vitest';
import type { UnverifiedRequest } from '../../lib/index.js';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { sendExact } from '../support/exact-request.js';
import type { RawHeader } from '../support/raw-http.js';
import { startVoiceApp, type VoiceAppOptions } from '../support/voice-app.js';

type Options = VoiceAppOptions['signalWire'];

const ORIGIN = 'https://voice.example.com';

afterEach(closeApps);

describe.each(ADAPTERS)('the signed URL on %s', (adapter) => {
  async function statusOf(
    options: Options,
    request: { signedUrl: string; target?: string; headers?: RawHeader[] },
  ) {
    const { origin } = await startVoiceApp(adapter, { signalWire: options });
    const { signedUrl, target = '/voice', headers = [] } = request;
    return (await sendExact(origin, { signedUrl, target, headers })).status;
  }

  describe('is publicUrl and what was requested, byte for byte', () => {
    it.each([
      '/voice',
      '/',
      '/voice?lang=en',
      '/voice?',
      '/voice?a=1&&b=2&',
      '/voice?a=1&a=2&a[]=3',
      '/voice?to=%2B15551230000',
      '/voice?to=+15551230000',
      '/voice?name=a%20b',
      '/voice?name=a+b',
      '/voice?x=%c3%bc',
      '/voice?x=%C3%BC',
      '/voice?next=https://other.example.com/?a=b',
      "/voice?x=!*'();:@,/[]~_.-",
      '/voice?x=%zz%',
      '/voice/b%C3%BCro',
      '/voice/b%c3%bcro',
      '/voice/a%2Fb',
      '/voice/a+b',
      '/voice/a%20b?c=%20d',
      '/voice/~sales;v=1',
    ])('%s', async (target) => {
      expect(await statusOf({}, { signedUrl: ORIGIN + target, target })).toBe(200);
    });

    it.each([
      ['/voice?to=%2B1', '/voice?to=+1'],
      ['/voice?x=%C3%BC', '/voice?x=%c3%bc'],
      ['/voice?x=a%20b', '/voice?x=a+b'],
      ['/voice?', '/voice'],
      ['/voice?a&b', '/voice?a&&b'],
      ['/voice?a=1&b=2', '/voice?b=2&a=1'],
      ['/voice?a', '/voice?a='],
      ['/voice/', '/voice'],
      ['/voice/b%C3%BCro', '/voice/b%c3%bcro'],
      ['/voice/%7Esales', '/voice/~sales'],
    ])('%s is not %s', async (signed, target) => {
      expect(await statusOf({}, { signedUrl: ORIGIN + signed, target })).toBe(401);
    });
  });

  it.each<[what: string, publicUrl: string, signedUrl: string, status: number]>([
    ['a port', `${ORIGIN}:8443`, `${ORIGIN}:8443/voice`, 200],
    ['a port that is missing', ORIGIN, `${ORIGIN}:8443/voice`, 401],
    ['the default port, spelled out', `${ORIGIN}:443`, `${ORIGIN}:443/voice`, 200],
    ['the default port, not spelled out', ORIGIN, `${ORIGIN}:443/voice`, 401],
    ['a slash at its end', `${ORIGIN}/`, `${ORIGIN}/voice`, 200],
    [
      'an ngrok host',
      'https://81f2-2-45.ngrok-free.app',
      'https://81f2-2-45.ngrok-free.app/voice',
      200,
    ],
    ['plain http', 'http://voice.example.com', 'http://voice.example.com/voice', 200],
    ['the other scheme', ORIGIN, 'http://voice.example.com/voice', 401],
    ['an IPv6 host', 'https://[2001:db8::1]:8443', 'https://[2001:db8::1]:8443/voice', 200],
    ['capitals', 'https://Voice.Example.com', 'https://Voice.Example.com/voice', 200],
    ['a path that a proxy strips', `${ORIGIN}/telephony`, `${ORIGIN}/telephony/voice`, 200],
    ['such a path and a slash', `${ORIGIN}/telephony/v1/`, `${ORIGIN}/telephony/v1/voice`, 200],
    ['a path that was not signed', `${ORIGIN}/telephony`, `${ORIGIN}/voice`, 401],
    [
      'credentials, left out of a call',
      'https://user:p%40ss@voice.example.com',
      `${ORIGIN}/voice`,
      200,
    ],
    [
      'credentials, signed all the same',
      'https://user:p%40ss@voice.example.com',
      'https://user:p%40ss@voice.example.com/voice',
      401,
    ],
  ])('knows a publicUrl with %s', async (_what, publicUrl, signedUrl, status) => {
    expect(await statusOf({ publicUrl }, { signedUrl })).toBe(status);
  });

  describe('from a publicUrl function', () => {
    /** A proxy that puts `/internal` in front of every path. */
    const addsPath = ({ url }: UnverifiedRequest) => ORIGIN + url.replace(/^\/voice/, '');
    const byHost = ({ url, headers }: UnverifiedRequest) => `https://${headers.host}${url}`;

    it('takes off what a proxy put in front of the path, and leaves the query as it is', async () => {
      const request = { signedUrl: `${ORIGIN}/acme?x=%2b+&&`, target: '/voice/acme?x=%2b+&&' };
      expect(await statusOf({ publicUrl: addsPath }, request)).toBe(200);
      expect(
        await statusOf({ publicUrl: addsPath }, { ...request, signedUrl: ORIGIN + request.target }),
      ).toBe(401);
    });

    it('goes by the Host header where the function does', async () => {
      const signedUrl = 'https://acme.example.com/voice';
      const at = (host: string): RawHeader[] => [['Host', host]];
      expect(
        await statusOf({ publicUrl: byHost }, { signedUrl, headers: at('acme.example.com') }),
      ).toBe(200);
      expect(
        await statusOf({ publicUrl: byHost }, { signedUrl, headers: at('evil.example.com') }),
      ).toBe(401);
    });

    it('leaves credentials that the function names out of a call', async () => {
      const publicUrl = ({ url }: UnverifiedRequest) => `https://user:pass@voice.example.com${url}`;
      expect(await statusOf({ publicUrl }, { signedUrl: `${ORIGIN}/voice` })).toBe(200);
    });

    it('refuses a request for which it returns nothing', async () => {
      const publicUrl = (() => undefined) as unknown as () => string;
      expect(await statusOf({ publicUrl }, { signedUrl: `${ORIGIN}/voice` })).toBe(401);
    });
  });
});
