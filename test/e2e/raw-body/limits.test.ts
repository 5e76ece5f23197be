import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { afterEach, describe, expect, it } from 'vitest';
import {
  ADAPTERS,
  closeApps,
  startApp,
  type AdapterName,
  type AppOptions,
} from '../../support/adapters.js';
import { phoneCall, PUBLIC_URL } from '../../support/calls.js';
import { MIXED_CONTROLLERS } from '../../support/mixed-app.js';
import { signalWire } from '../../support/signal-wire.js';
import { answerTo, open, send, signatureHeaders } from '../../support/wire.js';

const MEBIBYTE = 1_048_576;

/** A call of exactly so many bytes. */
function callOf(bytes: number): string {
  const bare = JSON.stringify(phoneCall({ vars: { note: '' } })).length;
  return JSON.stringify(phoneCall({ vars: { note: 'x'.repeat(bytes - bare) } }));
}

function start(adapter: AdapterName, bodyLimit?: number, options?: AppOptions) {
  const imports = [signalWire({ bodyLimit })];
  return startApp(adapter, { imports, controllers: MIXED_CONTROLLERS }, options);
}

async function statusOf(origin: string, path: string, body: string): Promise<number> {
  const headers = signatureHeaders(body, PUBLIC_URL + path);
  return (await send(origin, body, { path, headers })).status;
}

async function statusOfChunked(origin: string, path: string, body: string): Promise<number> {
  const outgoing = open(origin, { path, headers: signatureHeaders(body, PUBLIC_URL + path) });
  outgoing.setHeader('transfer-encoding', 'chunked');
  outgoing.end(body);
  return (await answerTo(outgoing)).status;
}

/** Announces a body and does not send it: the answer comes without. */
async function statusOfAnnounced(origin: string, path: string, bytes: number): Promise<number> {
  const outgoing = open(origin, { path });
  outgoing.setHeader('content-length', bytes);
  outgoing.flushHeaders();
  const { status } = await answerTo(outgoing);
  outgoing.destroy();
  return status;
}

const GENEROUS_BYTES = 20_000;

/** Lets the application's own parsers take more than this package does. */
const GENEROUS: Record<AdapterName, () => AppOptions> = {
  express: () => ({
    configure: (app) =>
      void (app as NestExpressApplication).useBodyParser('json', { limit: GENEROUS_BYTES }),
  }),
  fastify: () => ({ httpAdapter: new FastifyAdapter({ bodyLimit: GENEROUS_BYTES }) }),
};

afterEach(closeApps);

describe.each(ADAPTERS)('a handler on %s', (adapter) => {
  it('takes a call of 1 MiB and no byte more', async () => {
    const { origin } = await start(adapter);
    expect(await statusOf(origin, '/voice', callOf(MEBIBYTE))).toBe(200);
    expect(await statusOfAnnounced(origin, '/voice', MEBIBYTE + 1)).toBe(413);
    expect(await statusOf(origin, '/voice', callOf(1000))).toBe(200);
  });

  it('takes what the bodyLimit option says, less or more', async () => {
    const small = await start(adapter, 1000);
    expect(await statusOf(small.origin, '/voice', callOf(1000))).toBe(200);
    expect(await statusOf(small.origin, '/voice', callOf(1001))).toBe(413);
    const large = await start(adapter, 2 * MEBIBYTE);
    expect(await statusOf(large.origin, '/voice', callOf(2 * MEBIBYTE))).toBe(200);
    expect(await statusOfAnnounced(large.origin, '/voice', 2 * MEBIBYTE + 1)).toBe(413);
  });

  it.each(['/voice', '/lines/7', '/events'])(
    'has its limit wherever its body is read, whatever other parsers take: %s',
    async (path) => {
      const { origin } = await start(adapter, 1000, GENEROUS[adapter]());
      expect(await statusOf(origin, path, callOf(1000))).toBe(200);
      expect(await statusOf(origin, path, callOf(1001))).toBe(413);
      expect(await statusOfChunked(origin, path, callOf(1001))).toBe(413);
      expect(await statusOfChunked(origin, path, callOf(1000))).toBe(200);
    },
  );

  it.each(['/orders', '/lines/help'])(
    'leaves foreign routes the limit of their parser: %s',
    async (path) => {
      const { origin } = await start(adapter, 1000, GENEROUS[adapter]());
      expect(await statusOf(origin, path, callOf(GENEROUS_BYTES))).toBe(200);
      expect(await statusOf(origin, path, callOf(GENEROUS_BYTES + 1))).toBe(413);
    },
  );
});

describe('on express without a parser', () => {
  it.each(['/voice', '/lines/7', '/events'])('the limit holds for %s', async (path) => {
    const { origin } = await start('express', 1000, { bodyParser: false });
    expect(await statusOf(origin, path, callOf(1000))).toBe(200);
    expect(await statusOf(origin, path, callOf(1001))).toBe(413);
    expect(await statusOfChunked(origin, path, callOf(GENEROUS_BYTES))).toBe(413);
  });
});
