import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IncomingMessage } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';
import express from 'express';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { closeApps, createApp } from '../../support/adapters.js';
import { phoneCall, sendSigned } from '../../support/calls.js';
import { factsOf } from '../../support/facts.js';
import { MIXED_CONTROLLERS } from '../../support/mixed-app.js';
import { RecordedLog } from '../../support/recorded-log.js';
import { signalWire } from '../../support/signal-wire.js';

afterEach(closeApps);

/** An application below another one, whose parser has read each body before; so do platforms that run functions. */
async function startBelow(parser: express.RequestHandler) {
  const inner = express();
  const logger = new RecordedLog();
  const metadata = { imports: [signalWire()], controllers: MIXED_CONTROLLERS };
  const app = await createApp('express', metadata, {
    httpAdapter: new ExpressAdapter(inner),
    logger,
  });
  await app.init();
  const server = createServer(express().use(parser).use('/', inner));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, logger };
}

describe('a body that was read before, on express', () => {
  const NOTE = 'naïve 日本';
  const RAW = JSON.stringify(phoneCall({ vars: { note: NOTE } }), null, 1);

  it.each([
    ['/voice', { handler: 'greet', note: NOTE }],
    ['/lines/7', { handler: '7', note: NOTE }],
    ['/events', { handler: 'event', body: JSON.parse(RAW) as object }],
  ])('is verified at %s where its bytes are handed on', async (path, answer) => {
    const keepBytes = (request: IncomingMessage, _response: unknown, bytes: Buffer) => {
      Reflect.set(request, 'rawBody', bytes);
    };
    const { origin } = await startBelow(express.json({ verify: keepBytes }));
    const response = await sendSigned(origin, RAW, { path });
    expect(response.status).toBe(200);
    expect(await factsOf(response)).toEqual(answer);
    expect((await sendSigned(origin, RAW, { path, signingKey: 'PSK_forged' })).status).toBe(401);
  });

  it.each(['/voice', '/lines/7', '/events'])(
    'is a mistake that the log explains where they are not: %s',
    async (path) => {
      const { origin, logger } = await startBelow(express.json());
      expect((await sendSigned(origin, RAW, { path })).status).toBe(500);
      expect(logger.text).toContain('it has to hand the bytes on as request.rawBody');
    },
  );
});
