import { afterEach, describe, expect, it } from 'vitest';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { phoneCall, SIGNING_KEY } from '../support/calls.js';
import { sendExact, type ExactRequest } from '../support/exact-request.js';
import { RecordedLog } from '../support/recorded-log.js';
import type { RawHeader } from '../support/raw-http.js';
import { startVoiceApp, type VoiceAppOptions } from '../support/voice-app.js';

interface Refusal extends ExactRequest {
  options?: VoiceAppOptions['signalWire'];
}

const SIGNED = 'https://voice.example.com/voice';
const CREDENTIALS = Buffer.from('user:secret').toString('base64');

afterEach(closeApps);

describe.each(ADAPTERS)('the debug log of a refused request on %s', (adapter) => {
  async function refusalOf({ options, ...request }: Refusal, log = new RecordedLog()) {
    const { origin } = await startVoiceApp(adapter, { signalWire: options, log });
    const { status } = await sendExact(origin, request);
    return { status, lines: log.of('debug') };
  }

  const signatures = (...headers: RawHeader[]) => ({
    signedUrl: SIGNED,
    signatures: () => headers,
  });

  it.each<[what: string, refusal: Refusal, words: string]>([
    ['no header', signatures(), 'it carries no signature header'],
    [
      'a header that is no digest',
      signatures(['X-SignalWire-Signature', 'abc']),
      'its X-SignalWire-Signature is no hexadecimal digest of 40 digits',
    ],
    [
      'a SHA-256 header that is no digest',
      signatures(['X-SignalWire-SHA256-Signature', 'x'.repeat(64)]),
      'its X-SignalWire-SHA256-Signature is no hexadecimal digest of 64 digits',
    ],
    [
      'a header sent twice',
      signatures(
        ['X-SignalWire-Signature', 'a'.repeat(40)],
        ['X-SignalWire-Signature', 'a'.repeat(40)],
      ),
      'it carries X-SignalWire-Signature more than once',
    ],
    [
      'SHA-1 alone where SHA-256 is required',
      {
        signedUrl: SIGNED,
        options: { requireSha256: true },
        signatures: ({ sha1 }) => [['X-SignalWire-Signature', sha1]],
      },
      'it carries the SHA-1 signature alone and requireSha256 is on',
    ],
    [
      'another key',
      { signedUrl: SIGNED, signingKey: 'PSK_other' },
      `its signature does not match ${SIGNED} under any usual spelling: the signing key is probably another project's`,
    ],
    [
      'a project without a key',
      { signedUrl: SIGNED, options: { signingKey: { other: SIGNING_KEY } } },
      'no signing key is known for its project',
    ],
    [
      'no usable forwarded headers',
      {
        signedUrl: SIGNED,
        options: { publicUrl: undefined, trustProxy: true },
        headers: [['X-Forwarded-Proto', 'ftp']],
      },
      'its public URL is not known: with trustProxy, X-Forwarded-Proto and X-Forwarded-Host (or Host) have to name',
    ],
    [
      'a publicUrl function that returns a path',
      { signedUrl: SIGNED, options: { publicUrl: ({ url }: { url: string }) => url } },
      'the publicUrl function returned no absolute http(s) URL',
    ],
    [
      'a body too large to try other URLs',
      {
        signedUrl: SIGNED.replace('https', 'http'),
        body: JSON.stringify(phoneCall({ vars: { long: 'x'.repeat(20_000) } })),
      },
      `its signature does not match ${SIGNED}; its body is too large to try other spellings of the URL`,
    ],
  ])('names the reason: %s', async (_what, refusal, words) => {
    const { status, lines } = await refusalOf(refusal);
    expect(status).toBe(401);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`Refused POST /voice: ${words}`);
  });

  it.each<[mistake: string, refusal: Refusal, shown: string, difference: string]>([
    [
      'http',
      { signedUrl: 'http://voice.example.com/voice' },
      'http://voice.example.com/voice',
      'http instead of https',
    ],
    [
      'https',
      { signedUrl: SIGNED, options: { publicUrl: 'http://voice.example.com' } },
      SIGNED,
      'https instead of http',
    ],
    [
      'a port that publicUrl has and SignalWire has not',
      { signedUrl: SIGNED, options: { publicUrl: 'https://voice.example.com:3000' } },
      SIGNED,
      'without port 3000',
    ],
    [
      'a port of the Host header',
      {
        signedUrl: 'https://voice.example.com:8443/voice',
        headers: [['Host', 'voice.example.com:8443']],
      },
      'https://voice.example.com:8443/voice',
      'with port 8443',
    ],
    [
      'a port of X-Forwarded-Port',
      {
        signedUrl: 'https://voice.example.com:8443/voice',
        headers: [['X-Forwarded-Port', '8443']],
      },
      'https://voice.example.com:8443/voice',
      'with port 8443',
    ],
    [
      'the default port spelled out',
      { signedUrl: 'https://voice.example.com:443/voice' },
      'https://voice.example.com:443/voice',
      'with port 443',
    ],
    [
      'another port',
      {
        signedUrl: 'https://voice.example.com:8443/voice',
        options: { publicUrl: 'https://voice.example.com:3000' },
        headers: [['X-Forwarded-Port', '8443']],
      },
      'https://voice.example.com:8443/voice',
      'port 8443 instead of 3000',
    ],
    [
      'the host of the Host header',
      { signedUrl: 'https://abc.ngrok.app/voice', headers: [['Host', 'abc.ngrok.app']] },
      'https://abc.ngrok.app/voice',
      'host abc.ngrok.app instead of voice.example.com',
    ],
    [
      'the host of X-Forwarded-Host',
      {
        signedUrl: 'https://abc.ngrok.app/voice',
        headers: [['X-Forwarded-Host', 'abc.ngrok.app, inner']],
      },
      'https://abc.ngrok.app/voice',
      'host abc.ngrok.app instead of voice.example.com',
    ],
    [
      'a slash at the end',
      { signedUrl: `${SIGNED}/` },
      `${SIGNED}/`,
      'with a slash at the end of its path',
    ],
    [
      'no slash at the end',
      { signedUrl: 'https://voice.example.com', target: '/' },
      'https://voice.example.com',
      'without the slash at the end of its path',
    ],
    [
      'a query that was not signed',
      { signedUrl: SIGNED, target: '/voice?token=secret' },
      SIGNED,
      'without its query',
    ],
    [
      'a query that the publicUrl function drops',
      {
        signedUrl: `${SIGNED}?token=secret`,
        target: '/voice?token=secret',
        options: { publicUrl: () => SIGNED },
      },
      `${SIGNED}?…`,
      'with a query',
    ],
    [
      'the path that X-Forwarded-Prefix names',
      {
        signedUrl: 'https://voice.example.com/telephony/voice?token=secret',
        target: '/voice?token=secret',
        headers: [['X-Forwarded-Prefix', '/telephony/']],
      },
      'https://voice.example.com/telephony/voice?…',
      'path /telephony/voice instead of /voice',
    ],
    [
      'a path that publicUrl has and the proxy does not strip',
      { signedUrl: SIGNED, options: { publicUrl: 'https://voice.example.com/voice' } },
      SIGNED,
      'path /voice instead of /voice/voice',
    ],
    [
      'credentials in the address configured at SignalWire',
      {
        signedUrl: 'https://user:secret@voice.example.com/voice',
        headers: [['Authorization', `Basic ${CREDENTIALS}`]],
      },
      SIGNED,
      'with credentials in it',
    ],
    [
      'several mistakes at once',
      {
        signedUrl: 'http://abc.ngrok.app:8080/voice/',
        headers: [['Host', 'abc.ngrok.app:8080']],
      },
      'http://abc.ngrok.app:8080/voice/',
      'http instead of https, host abc.ngrok.app instead of voice.example.com, with port 8080, with a slash at the end of its path',
    ],
  ])('recognises %s, and refuses it all the same', async (_mistake, refusal, shown, difference) => {
    const { status, lines } = await refusalOf(refusal);
    expect(status).toBe(401);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(
      `but would match if the URL were ${shown} (${difference}): correct publicUrl, or the address configured at SignalWire`,
    );
    expect(lines[0]).not.toContain('secret');
  });

  it('is empty for a call that is answered', async () => {
    expect(await refusalOf({ signedUrl: SIGNED })).toEqual({ status: 200, lines: [] });
  });

  it('is empty, and the verdict the same, while the debug level is off', async () => {
    const log = new RecordedLog('', { logLevels: ['log', 'warn', 'error'] });
    const refusal = { signedUrl: 'http://voice.example.com/voice' };
    expect(await refusalOf(refusal, log)).toEqual({ status: 401, lines: [] });
    expect(log.text).not.toContain('Refused');
  });
});
