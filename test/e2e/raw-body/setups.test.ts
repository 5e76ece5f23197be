import type { IncomingMessage } from 'node:http';
import { json as parseStream } from 'node:stream/consumers';
import type { INestApplication, NestApplicationOptions } from '@nestjs/common';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { closeApps, startApp, type AdapterName, type AppOptions } from '../../support/adapters.js';
import { phoneCall, sendSigned } from '../../support/calls.js';
import { factsOf } from '../../support/facts.js';
import { MIXED_CONTROLLERS } from '../../support/mixed-app.js';
import { signalWire } from '../../support/signal-wire.js';

const NOTE = 'naïve 日本 😀 \u0000';

/** A way to set up an application, made anew for each test. */
type Setup = [name: string, adapter: AdapterName, options: () => AppOptions];

const FOR_BOTH: [string, NestApplicationOptions][] = [
  ['without any option', {}],
  ['with rawBody', { rawBody: true }],
];

const SETUPS: Setup[] = [
  ...(['express', 'fastify'] as const).flatMap((adapter) =>
    FOR_BOTH.map(([name, options]): Setup => [name, adapter, () => options]),
  ),
  ['with bodyParser: false and express.json()', 'express', () => ownParser(express.json())],
  [
    'with bodyParser: false and express.json({ verify })',
    'express',
    () => ownParser(express.json({ verify: () => undefined })),
  ],
  [
    'with express.json() beside the parsers of Nest',
    'express',
    () => ({ configure: (app) => void app.use(express.json()) }),
  ],
  [
    'on an Express application that has express.json() already',
    'express',
    () => ({ httpAdapter: new ExpressAdapter(express().use(express.json())) }),
  ],
  [
    "with app.useBodyParser('json', { limit })",
    'express',
    () => ({
      configure: (app) =>
        void (app as NestExpressApplication).useBodyParser('json', { limit: '2mb' }),
    }),
  ],
  ['with the default parser of Fastify', 'fastify', () => ({ bodyParser: false })],
  ['with app.useBodyParser()', 'fastify', () => ({ configure: useJsonParser })],
  [
    'with app.useBodyParser() and rawBody',
    'fastify',
    () => ({ rawBody: true, configure: useJsonParser }),
  ],
  [
    'with bodyParser: false and a parser of strings',
    'fastify',
    () => ({ bodyParser: false, configure: addParserOf('string') }),
  ],
  [
    'with bodyParser: false and a parser of buffers',
    'fastify',
    () => ({ bodyParser: false, configure: addParserOf('buffer') }),
  ],
  [
    'with bodyParser: false and a parser that reads the stream',
    'fastify',
    () => ({ bodyParser: false, configure: addStreamParser }),
  ],
  [
    'with a limit of the adapter',
    'fastify',
    () => ({ httpAdapter: new FastifyAdapter({ bodyLimit: 100_000 }) }),
  ],
];

function ownParser(parser: express.RequestHandler): AppOptions {
  return { bodyParser: false, configure: (app) => void app.use(parser) };
}

function useJsonParser(app: INestApplication): void {
  (app as NestFastifyApplication).useBodyParser('application/json', {}, (_request, body, done) => {
    done(null, JSON.parse(body.toString()));
  });
}

function addParserOf(parseAs: 'string' | 'buffer') {
  return (app: INestApplication): void => {
    const fastify = (app as NestFastifyApplication).getHttpAdapter().getInstance();
    fastify.removeContentTypeParser('application/json');
    fastify.addContentTypeParser('application/json', { parseAs }, (_request, body, done) => {
      done(null, JSON.parse(body.toString()));
    });
  };
}

function addStreamParser(app: INestApplication): void {
  const fastify = (app as NestFastifyApplication).getHttpAdapter().getInstance();
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser(
    'application/json',
    async (_request: unknown, body: IncomingMessage) => parseStream(body),
  );
}

function start(adapter: AdapterName, options: AppOptions) {
  return startApp(adapter, { imports: [signalWire()], controllers: MIXED_CONTROLLERS }, options);
}

const CALL = phoneCall({ vars: { note: NOTE } });

/** A body that no re-serialisation gives back. */
const RAW = JSON.stringify(CALL, null, 1).replace('日本', '\\u65e5本');

afterEach(closeApps);

describe.each(SETUPS)('the raw body, %s on %s', (_name, adapter, options) => {
  it.each([
    ['/voice', { handler: 'greet', note: NOTE }],
    ['/lines/7', { handler: '7', note: NOTE }],
    ['/events', { handler: 'event', body: CALL }],
  ])('is what %s verifies', async (path, answer) => {
    const { origin } = await start(adapter, options());
    const response = await sendSigned(origin, RAW, { path });
    expect(response.status).toBe(200);
    expect(await factsOf(response)).toEqual(answer);
    const changed = { path, headers: { 'x-signalwire-sha256-signature': 'ab'.repeat(32) } };
    expect((await sendSigned(origin, RAW, changed)).status).toBe(401);
  });

  it.each([
    ['/orders', 'order'],
    ['/lines/help', 'help'],
  ])('leaves the foreign route %s its parsed body', async (path, handler) => {
    const { origin } = await start(adapter, options());
    const response = await sendSigned(origin, RAW, { path, algorithms: [] });
    expect(await response.json()).toEqual({ handler, body: CALL });
  });
});

describe('on express with bodyParser: false and no parser at all', () => {
  it.each(['/voice', '/lines/7', '/events'])('the raw body is what %s verifies', async (path) => {
    const { origin } = await start('express', { bodyParser: false });
    expect((await sendSigned(origin, RAW, { path })).status).toBe(200);
    const forged = { path, signingKey: 'PSK_forged' };
    expect((await sendSigned(origin, RAW, forged)).status).toBe(401);
  });

  it('an empty body keeps nobody waiting', async () => {
    const { origin } = await start('express', { bodyParser: false });
    expect((await sendSigned(origin, '', { path: '/events' })).status).toBe(200);
  });
});
