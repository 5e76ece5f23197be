import { afterEach, describe, expect, it } from 'vitest';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { PUBLIC_URL } from '../support/calls.js';
import { sendExact } from '../support/exact-request.js';
import type { RawHeader } from '../support/raw-http.js';
import { startVoiceApp, type VoiceAppOptions } from '../support/voice-app.js';

const SIGNED = 'https://voice.example.com/voice';

function forwarded(headers: Record<string, string>): RawHeader[] {
  return Object.entries(headers);
}

afterEach(closeApps);

describe.each(ADAPTERS)('trustProxy on %s', (adapter) => {
  async function statusOf(
    signalWire: VoiceAppOptions['signalWire'],
    headers: Record<string, string>,
    signedUrl = SIGNED,
  ) {
    const { origin } = await startVoiceApp(adapter, { signalWire });
    return (await sendExact(origin, { signedUrl, headers: forwarded(headers) })).status;
  }

  const trusting = { publicUrl: undefined, trustProxy: true };

  it.each<[what: string, headers: Record<string, string>, signedUrl?: string]>([
    ['scheme and host', { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'voice.example.com' }],
    [
      'the scheme, beside the Host header',
      { 'X-Forwarded-Proto': 'https', Host: 'voice.example.com' },
    ],
    ['the scheme in capitals', { 'X-Forwarded-Proto': 'HTTPS', Host: 'voice.example.com' }],
    ['nothing, over plain http', { Host: 'voice.example.com' }, 'http://voice.example.com/voice'],
    [
      'a port',
      { 'X-Forwarded-Proto': 'https', Host: 'voice.example.com', 'X-Forwarded-Port': '8443' },
      'https://voice.example.com:8443/voice',
    ],
    [
      'the default port',
      { 'X-Forwarded-Proto': 'https', Host: 'voice.example.com', 'X-Forwarded-Port': '443' },
    ],
    [
      'a port that the host names as well',
      {
        'X-Forwarded-Proto': 'https',
        'X-Forwarded-Host': 'voice.example.com:8443',
        'X-Forwarded-Port': '8443',
      },
      'https://voice.example.com:8443/voice',
    ],
    [
      'a port that is none',
      { 'X-Forwarded-Proto': 'https', Host: 'voice.example.com', 'X-Forwarded-Port': '80@evil' },
    ],
    [
      'lists, whose first entry is the outermost proxy',
      {
        'X-Forwarded-Proto': 'https, http',
        'X-Forwarded-Host': 'voice.example.com, inner.example.com',
        'X-Forwarded-Port': '443, 8080',
      },
    ],
    [
      'an IPv6 host',
      { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': '[2001:db8::1]:8443' },
      'https://[2001:db8::1]:8443/voice',
    ],
  ])('believes a proxy that reports %s', async (_what, headers, signedUrl) => {
    expect(await statusOf(trusting, headers, signedUrl)).toBe(200);
  });

  it.each<[what: string, headers: Record<string, string>, signedUrl: string]>([
    ['another scheme', { 'X-Forwarded-Proto': 'http', Host: 'voice.example.com' }, SIGNED],
    [
      'another host',
      { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'other.example.com' },
      SIGNED,
    ],
    [
      'a scheme that is none of the two',
      { 'X-Forwarded-Proto': 'ftp', Host: 'voice.example.com' },
      'ftp://voice.example.com/voice',
    ],
    [
      'a scheme that brings a host along',
      { 'X-Forwarded-Proto': 'https://evil.example.com/?', Host: 'voice.example.com' },
      'https://evil.example.com/?://voice.example.com/voice',
    ],
    [
      'a host with a path',
      { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'evil.example.com/x' },
      'https://evil.example.com/x/voice',
    ],
    [
      'a host with credentials',
      { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'user@evil.example.com' },
      'https://evil.example.com/voice',
    ],
    [
      'a host with blanks',
      { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'evil example.com' },
      'https://evil example.com/voice',
    ],
  ])('refuses a request whose proxy reports %s', async (_what, headers, signedUrl) => {
    expect(await statusOf(trusting, headers, signedUrl)).toBe(401);
  });

  const lying = {
    'X-Forwarded-Proto': 'http',
    'X-Forwarded-Host': 'evil.example.com',
    Host: 'evil.example.com',
  };

  it.each([
    ['trustProxy is off', {}],
    ['publicUrl is set', { trustProxy: true }],
    [
      'publicUrl is a function',
      { trustProxy: true, publicUrl: ({ url }: { url: string }) => PUBLIC_URL + url },
    ],
  ])('does not look at forwarded headers while %s', async (_what, options) => {
    expect(await statusOf(options, lying)).toBe(200);
    expect(await statusOf(options, lying, 'http://evil.example.com/voice')).toBe(401);
  });
});
