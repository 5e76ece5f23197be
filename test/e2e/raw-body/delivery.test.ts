import { once } from 'node:events';
import { Agent, type ClientRequest, type IncomingMessage, type Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterEach, describe, expect, it } from 'vitest';
import {
  ADAPTERS,
  closeApps,
  startApp,
  type AdapterName,
  type AppOptions,
} from '../../support/adapters.js';
import { phoneCall, PUBLIC_URL } from '../../support/calls.js';
import { documentWith } from '../../support/facts.js';
import { MIXED_CONTROLLERS } from '../../support/mixed-app.js';
import { signalWire } from '../../support/signal-wire.js';
import { answerTo, open, send, signatureHeaders } from '../../support/wire.js';

const NOTE = 'naïve 日本 😀';
const BODY = Buffer.from(JSON.stringify(phoneCall({ vars: { note: NOTE } })));

/** Between the bytes of one character. */
const IN_A_CHARACTER = [BODY.indexOf('ï') + 1, BODY.indexOf('日') + 2, BODY.indexOf('😀') + 3];

/** Pieces that begin in the middle of a character, and single bytes. */
const PIECES = [0, 1, 2, ...IN_A_CHARACTER].map((from, index, cuts) =>
  BODY.subarray(from, cuts[index + 1] ?? BODY.length),
);

/** The paths that capture bodies in different ways, and what answers there. */
const CAPTURED = [
  ['/voice', JSON.stringify(documentWith({ handler: 'greet', note: NOTE }))],
  ['/lines/7', JSON.stringify(documentWith({ handler: '7', note: NOTE }))],
  ['/events', JSON.stringify({ handler: 'event', body: JSON.parse(BODY.toString()) as unknown })],
] as const;

function start(adapter: AdapterName, options?: AppOptions) {
  return startApp(adapter, { imports: [signalWire()], controllers: MIXED_CONTROLLERS }, options);
}

function openChunked(origin: string, path: string): ClientRequest {
  const outgoing = open(origin, signed(path));
  outgoing.setHeader('transfer-encoding', 'chunked');
  for (const piece of PIECES) outgoing.write(piece);
  return outgoing.end();
}

/** Reads the stream as text, which makes its chunks strings for everybody. */
function addTextParser(app: INestApplication): void {
  const fastify = (app as NestFastifyApplication).getHttpAdapter().getInstance();
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser(
    'application/json',
    async (_: unknown, body: IncomingMessage) =>
      JSON.parse((await body.setEncoding('utf8').toArray()).join('')) as unknown,
  );
}

function signed(path: string, body: Buffer = BODY) {
  return { path, headers: signatureHeaders(body, PUBLIC_URL + path) };
}

function serverOf(app: INestApplication): Server {
  return app.getHttpServer() as Server;
}

afterEach(closeApps);

describe.each(ADAPTERS)('the raw body on %s', (adapter) => {
  it.each(CAPTURED)('may arrive in chunks that cut characters: %s', async (path, answer) => {
    const { origin } = await start(adapter);
    expect(await answerTo(openChunked(origin, path))).toMatchObject({ status: 200, body: answer });
  });

  it.each(CAPTURED)('may arrive long after its headers: %s', async (path, answer) => {
    const { app, origin } = await start(adapter);
    const outgoing = open(origin, signed(path));
    outgoing.setHeader('content-length', BODY.length);
    const [cut = 0] = IN_A_CHARACTER;
    const seen = once(serverOf(app), 'request');
    outgoing.write(BODY.subarray(0, cut));
    await seen;
    outgoing.end(BODY.subarray(cut));
    expect(await answerTo(outgoing)).toMatchObject({ status: 200, body: answer });
  });

  it.each(CAPTURED)('may be larger than any buffer on its way: %s', async (path) => {
    const { origin } = await start(adapter);
    const large = Buffer.from(JSON.stringify(phoneCall({ vars: { note: '日'.repeat(30_000) } })));
    const request = signed(path, large);
    expect((await send(origin, large, request)).status).toBe(200);
    large.write('x', large.length - 100);
    expect((await send(origin, large, request)).status).toBe(401);
  });

  it('belongs to its request: many on one connection, of every kind', async () => {
    const { app, origin } = await start(adapter);
    let connections = 0;
    serverOf(app).on('connection', () => (connections += 1));
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const statuses = [];
    for (const path of ['/voice', '/orders', '/voice', '/lines/7', '/lines/help', '/events']) {
      const forged = { path, headers: signatureHeaders('another body', PUBLIC_URL + path) };
      statuses.push((await send(origin, BODY, { ...forged, agent })).status);
      statuses.push((await send(origin, BODY, { ...signed(path), agent })).status);
    }
    agent.destroy();
    expect(statuses).toEqual([401, 200, 200, 200, 401, 200, 401, 200, 200, 200, 401, 200]);
    expect(connections).toBe(1);
  });
});

describe('the raw body on fastify, where a parser makes strings of its chunks', () => {
  it.each(CAPTURED)('is made of all of them: %s', async (path, answer) => {
    const { origin } = await start('fastify', { bodyParser: false, configure: addTextParser });
    const response = await answerTo(openChunked(origin, path));
    expect(response).toMatchObject({ status: 200, body: answer });
  });
});
