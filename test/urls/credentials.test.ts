import { Controller, type Type } from '@nestjs/common';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  OnInboundCall,
  SignalWireUrls,
  type SignalWireModuleOptions,
  type WebhookCredentials,
} from '../../lib/index.js';
import { withCredentials } from '../../lib/security/credential-check.js';
import { ADAPTERS, closeApps, createApp, startApp } from '../support/adapters.js';
import { basic } from '../support/auth-app.js';
import { PUBLIC_URL, sendSigned } from '../support/calls.js';
import { documentWith } from '../support/facts.js';
import { OnPlainEvent } from '../support/plain-kind.js';
import { signalWire } from '../support/signal-wire.js';

@Controller('hooks')
class HooksController {
  @OnInboundCall('call')
  call() {
    return documentWith({});
  }

  @OnPlainEvent('signature', 'message', 'message')
  message() {
    return {};
  }

  @OnPlainEvent('signature', 'signature')
  signature() {
    return {};
  }

  @OnPlainEvent('credentials', 'credentials')
  credentials() {
    return { handler: 'credentials' };
  }

  @OnPlainEvent('either', 'either')
  either() {
    return { handler: 'either' };
  }
}

const WEBHOOK_AUTH = { username: 'sw@acme', password: 'p:a/s?s#w%rd €' };
const USERINFO = 'sw%40acme:p%3Aa%2Fs%3Fs%23w%25rd%20%E2%82%AC';

async function urlsWith(options: Partial<SignalWireModuleOptions> = {}): Promise<SignalWireUrls> {
  const app = await createApp('express', {
    imports: [signalWire({ webhookAuth: WEBHOOK_AUTH, ...options })],
    controllers: [HooksController],
  });
  await app.init();
  return app.get(SignalWireUrls);
}

afterEach(closeApps);

describe('links', () => {
  it('carry the credentials, percent-encoded, to handlers that take them', async () => {
    const urls = await urlsWith();
    for (const method of ['credentials', 'either'] as const) {
      const expected = `https://${USERINFO}@voice.example.com/hooks/${method}?x=1`;
      expect(urls.to(HooksController, method, { query: { x: 1 } })).toBe(expected);
    }
  });

  it.each(['call', 'message', 'signature'] as const)(
    'carry none to handlers that ask for a signature: %s',
    async (method) => {
      const urls = await urlsWith();
      expect(urls.to(HooksController, method)).toBe(`${PUBLIC_URL}/hooks/${method}`);
    },
  );

  it('carry the first pair while a password is changed', async () => {
    const urls = await urlsWith({
      webhookAuth: [{ username: 'new', password: 'n' }, WEBHOOK_AUTH],
    });
    expect(urls.to(HooksController, 'either')).toBe('https://new:n@voice.example.com/hooks/either');
  });

  it.each([
    ['text', 'https://proxy:secret@voice.example.com'],
    ['a function', ({ url }: { url: string }) => `https://proxy:secret@voice.example.com${url}`],
  ])(
    "carry one pair at most, and a message's own of publicUrl, which is %s",
    async (_name, publicUrl) => {
      const urls = await urlsWith({ publicUrl });
      expect(urls.to(HooksController, 'either')).toBe(
        `https://${USERINFO}@voice.example.com/hooks/either`,
      );
      expect(urls.to(HooksController, 'call')).toBe(`${PUBLIC_URL}/hooks/call`);
      expect(urls.to(HooksController, 'message')).toBe(
        'https://proxy:secret@voice.example.com/hooks/message',
      );
    },
  );

  it('find the host of the request, where publicUrl is left out', async () => {
    const urls = await urlsWith({ publicUrl: undefined, trustProxy: true });
    const request = { headers: { 'x-forwarded-proto': 'https', host: 'proxied.example.com' } };
    expect(urls.to(HooksController, 'either', { request })).toBe(
      `https://${USERINFO}@proxied.example.com/hooks/either`,
    );
  });

  it('carry what every URL parser reads as the credentials, and changes nothing else', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const pair: fc.Arbitrary<WebhookCredentials> = fc.record({ username: text, password: text });
    const url = `${PUBLIC_URL}/a?next=https://x@y/`;
    fc.assert(
      fc.property(pair, ({ username, password }) => {
        const link = withCredentials(url, { username, password });
        expect(link).not.toMatch(/['"\s]/);
        const parsed = new URL(link);
        expect(decodeURIComponent(parsed.username)).toBe(username);
        expect(decodeURIComponent(parsed.password)).toBe(password);
        Object.assign(parsed, { username: '', password: '' });
        expect(parsed.href).toBe(url);
      }),
    );
  });
});

describe.each(ADAPTERS)('a link with credentials, on %s', (adapter) => {
  it.each(['credentials', 'either'] as const)('lets in who follows it: %s', async (method) => {
    const controllers: Type[] = [HooksController];
    const imports = [signalWire({ webhookAuth: WEBHOOK_AUTH })];
    const { app, origin } = await startApp(adapter, { imports, controllers });
    const { username, password, pathname } = new URL(
      app.get(SignalWireUrls).to(HooksController, method),
    );
    const authorization = basic(decodeURIComponent(username), decodeURIComponent(password));
    const event = { event: 'ring' };
    const options = { algorithms: [], path: pathname, headers: { authorization } };
    const response = await sendSigned(origin, event, options);
    expect(await response.json()).toEqual({ handler: method });
  });
});
