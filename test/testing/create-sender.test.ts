import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Body, Controller, Headers, Post, Req, type INestApplication } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { createSender } from '../../lib/testing/create-sender.js';
import { inboundCall } from '../../lib/testing/payloads/inbound-call.js';
import { WebhookFailure } from '../../lib/testing/webhook-sender.js';
import { signWebhook, type SignalWireModuleOptions } from '../../lib/index.js';
import { ADAPTERS, closeApps, createApp, type AdapterName } from '../support/adapters.js';
import { PUBLIC_URL, SIGNING_KEY } from '../support/calls.js';
import { controllerReturning } from '../support/returning.js';
import { signalWire } from '../support/signal-wire.js';
import { AnyCallController } from '../support/voice-app.js';

afterEach(closeApps);

/** Tells what reached it. */
@Controller('echo')
class EchoController {
  @Post()
  echo(
    @Headers() headers: Record<string, string>,
    @Body() body: unknown,
    @Req() request: { originalUrl: string },
  ) {
    return { headers, body, url: request.originalUrl };
  }
}

interface Echo {
  headers: Record<string, string>;
  body: unknown;
  url: string;
}

function appWith(
  adapter: AdapterName,
  options: Partial<SignalWireModuleOptions> = {},
  controllers = [AnyCallController, EchoController],
): Promise<INestApplication> {
  return createApp(adapter, { imports: [signalWire(options)], controllers });
}

const call = { body: inboundCall(), signed: 'call' } as const;

describe.each(ADAPTERS)('createSender for an application on %s', (adapter) => {
  it('is answered by an application that nobody has initialised, without a port', async () => {
    const app = await appWith(adapter);
    const sender = createSender(app);
    const { status, headers, body } = await sender.send({ ...call, url: `${PUBLIC_URL}/voice` });
    expect({ status, type: headers['content-type'], body: JSON.parse(body) as unknown }).toEqual({
      status: 200,
      type: 'application/json; charset=utf-8',
      body: { sections: { main: [{ hangup: {} }] } },
    });
    expect((app.getHttpServer() as Server).listening).toBe(false);
  });

  it('is answered by an application that listens', async () => {
    const app = await appWith(adapter);
    await app.listen(0, '127.0.0.1');
    const reply = await createSender(app).send({ ...call, url: `${PUBLIC_URL}/voice` });
    expect(reply.status).toBe(200);
  });

  it('is answered by an application that would speak TLS', async () => {
    const metadata = { imports: [signalWire()], controllers: [AnyCallController] };
    const httpsOptions = {};
    const httpAdapter =
      adapter === 'fastify' ? new FastifyAdapter({ https: httpsOptions }) : undefined;
    const app = await createApp(adapter, metadata, { httpsOptions, httpAdapter });
    const reply = await createSender(app).send({ ...call, url: `${PUBLIC_URL}/voice` });
    expect(reply.status).toBe(200);
  });

  it('answers many at once', async () => {
    const sender = createSender(await appWith(adapter));
    const urls = Array.from({ length: 50 }, (_, room) => `${PUBLIC_URL}/voice/${room}`);
    const replies = await Promise.all(urls.map((url) => sender.send({ ...call, url })));
    expect(replies.map(({ status }) => status)).toEqual(urls.map(() => 200));
  });

  it('signs with the first of several keys, and with that of the project', async () => {
    const listed = createSender(await appWith(adapter, { signingKey: ['PSK_new', 'PSK_old'] }));
    const url = `${PUBLIC_URL}/voice`;
    expect((await listed.send({ ...call, url })).status).toBe(200);
    const { project_id } = inboundCall().call;
    const byProject = { other: 'PSK_other', [project_id]: 'PSK_mine' };
    const several = createSender(await appWith(adapter, { signingKey: byProject }));
    expect((await several.send({ ...call, url })).status).toBe(200);
    const foreign = inboundCall({ project_id: 'unheard-of' });
    await expect(several.send({ url, signed: 'call', body: foreign })).rejects.toThrow(
      'knows no signing key of the project unheard-of',
    );
    const unsigned = { url, signed: 'none', body: {} } as const;
    expect((await several.send(unsigned)).status).toBe(401);
  });

  it('is refused with a key that is not the one of the application', async () => {
    const sender = createSender(await appWith(adapter), { signingKey: 'PSK_wrong' });
    expect((await sender.send({ ...call, url: `${PUBLIC_URL}/voice` })).status).toBe(401);
  });

  it('reaches an application behind a proxy that strips a path', async () => {
    const publicUrl = 'https://example.com:8443/telephony/';
    const sender = createSender(await appWith(adapter, { publicUrl }));
    const url = 'https://example.com:8443/telephony/voice/7?x=%2B1&y=é';
    expect((await sender.send({ ...call, url })).status).toBe(401);
    const encoded = 'https://example.com:8443/telephony/voice/7?x=%2B1&y=%C3%A9';
    expect((await sender.send({ ...call, url: encoded })).status).toBe(200);
  });

  it('says who is called to an application that trusts its proxy', async () => {
    const app = await appWith(adapter, { publicUrl: undefined, trustProxy: true });
    const sender = createSender(app, { publicUrl: 'https://tenant.example.com' });
    const reply = await sender.send({ ...call, url: 'https://tenant.example.com/voice' });
    expect(reply.status).toBe(200);
    const url = 'https://application.test/voice';
    expect((await createSender(app).send({ ...call, url })).status).toBe(200);
  });

  it('signs a call twice without the credentials of the URL, which go out as a header', async () => {
    const sender = createSender(await appWith(adapter));
    const url = 'https://us%40er:p%3Ass@voice.example.com/echo?a=1';
    const reply = await sender.send({ url, body: { a: 'ü' }, signed: 'call' });
    const { headers, body, url: received } = JSON.parse(reply.body) as Echo;
    const signed = { signingKey: SIGNING_KEY, url: `${PUBLIC_URL}/echo?a=1`, body: '{"a":"ü"}' };
    expect(body).toEqual({ a: 'ü' });
    expect(received).toBe('/echo?a=1');
    expect(headers).toMatchObject({
      host: 'voice.example.com',
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from('us@er:p:ss').toString('base64')}`,
      'x-signalwire-signature': signWebhook({ ...signed, algorithm: 'sha1' }),
      'x-signalwire-sha256-signature': signWebhook(signed),
    });
  });

  it('signs a message once, with the credentials of the URL', async () => {
    const sender = createSender(await appWith(adapter));
    const url = 'https://user:pass@voice.example.com/echo';
    const { headers } = JSON.parse(
      (await sender.send({ url, body: {}, signed: 'message' })).body,
    ) as Echo;
    const signed = { signingKey: SIGNING_KEY, url, body: '{}', algorithm: 'sha1' } as const;
    expect(headers['x-signalwire-signature']).toBe(signWebhook(signed));
    expect(headers).not.toHaveProperty('x-signalwire-sha256-signature');
  });

  it('adds no signature where SignalWire adds none', async () => {
    const sender = createSender(await appWith(adapter));
    const reply = await sender.send({ url: `${PUBLIC_URL}/echo`, body: {}, signed: 'none' });
    const { headers } = JSON.parse(reply.body) as Echo;
    expect(Object.keys(headers).filter((name) => name.includes('signature'))).toEqual([]);
    expect(headers).not.toHaveProperty('authorization');
  });

  it('waits for an answer no longer than it was told', async () => {
    const app = await appWith(adapter, {}, [controllerReturning(() => new Promise(() => {}))]);
    const sender = createSender(app, { timeLimit: 50 });
    await expect(sender.send({ ...call, url: `${PUBLIC_URL}/voice` })).rejects.toThrow(
      new WebhookFailure('https://voice.example.com/voice did not answer within 50 ms'),
    );
  });
});

describe('the addresses that a sender reaches', () => {
  it.each([
    ['https://voice.example.com/app', true],
    ['HTTPS://user:pass@VOICE.example.com:443/app/voice?x=1', true],
    ['https://voice.example.com/app?x', true],
    ['https://voice.example.com/application', false],
    ['https://voice.example.com/', false],
    ['http://voice.example.com/app', false],
    ['https://voice.example.com:8443/app', false],
    ['https://voice.example.com.evil.test/app', false],
    ['https://voice.example.com@evil.test/app', false],
    ['main', false],
  ])('%s: %s', (url, isReached) => {
    const target = { url: 'http://127.0.0.1:1', signingKey: SIGNING_KEY };
    const sender = createSender(target, { publicUrl: 'https://voice.example.com/app/' });
    expect(sender.reaches(url)).toBe(isReached);
  });

  it('are the only ones that it sends to', async () => {
    const sender = createSender({ url: 'http://127.0.0.1:1', signingKey: SIGNING_KEY });
    const url = 'https://user:secret@example.com/voice?token=1';
    const failure = 'https://example.com/voice?… is not below http://127.0.0.1:1';
    await expect(sender.send({ ...call, url })).rejects.toThrow(new WebhookFailure(failure));
  });
});

describe('what an application does not tell', () => {
  it('has to be given: the key that it looks up', async () => {
    const app = await appWith('express', { signingKey: () => SIGNING_KEY });
    const url = `${PUBLIC_URL}/voice`;
    await expect(createSender(app).send({ ...call, url })).rejects.toThrow('pass { signingKey }');
    const sender = createSender(app, { signingKey: SIGNING_KEY });
    expect((await sender.send({ ...call, url })).status).toBe(200);
  });

  it('has to be given: the public URL that it makes of each request', async () => {
    const app = await appWith('express', { publicUrl: ({ url }) => PUBLIC_URL + url });
    expect(() => createSender(app)).toThrow('pass { publicUrl }');
    const sender = createSender(app, { publicUrl: PUBLIC_URL });
    expect((await sender.send({ ...call, url: `${PUBLIC_URL}/voice` })).status).toBe(200);
  });

  it('has to be given: everything, without SignalWireModule', async () => {
    const app = await createApp('express', { controllers: [EchoController] });
    expect(() => createSender(app)).toThrow('does not import SignalWireModule');
    const sender = createSender(app, { publicUrl: PUBLIC_URL, signingKey: SIGNING_KEY });
    expect((await sender.send({ ...call, url: `${PUBLIC_URL}/echo` })).status).toBe(201);
  });

  it('has to be an application', async () => {
    const module = await Test.createTestingModule({ imports: [signalWire()] }).compile();
    expect(() => createSender(module as unknown as INestApplication)).toThrow(
      'module.createNestApplication() makes one',
    );
    const httpAdapter = new FastifyAdapter({ http2: true });
    const app = await createApp('fastify', { imports: [signalWire()] }, { httpAdapter });
    const sender = createSender(app);
    await expect(sender.send({ ...call, url: `${PUBLIC_URL}/voice` })).rejects.toThrow(
      'let the application listen',
    );
  });

  it('has to be right', async () => {
    const app = await appWith('express');
    expect(() => createSender(app, { publicUrl: 'voice.example.com' })).toThrow(
      'must be an absolute http or https URL',
    );
  });
});

describe('an application that runs elsewhere', () => {
  async function sendTo(listener: RequestListener, options = {}) {
    const server = createServer(listener).listen(0, '127.0.0.1');
    onTestFinished(() => server.close().closeAllConnections());
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const target = { url: `http://127.0.0.1:${port}/app/`, signingKey: SIGNING_KEY };
    const sender = createSender(target, { publicUrl: PUBLIC_URL, ...options });
    return sender.send({ ...call, url: `${PUBLIC_URL}/voice?x=1` });
  }

  it('is called below its own address, whatever it answers', async () => {
    const reply = await sendTo((request, response) => {
      response.writeHead(500, { 'x-a': ['1', '2'] }).end(`${request.method} ${request.url}`);
    });
    expect(reply).toMatchObject({ status: 500, body: 'POST /app/voice?x=1' });
    expect(reply.headers['x-a']).toBe('1, 2');
  });

  it('is not followed to another address', async () => {
    const reply = await sendTo((_request, response) => {
      response.writeHead(302, { location: 'https://example.com' }).end();
    });
    expect(reply.status).toBe(302);
  });

  it.each<[string, RequestListener, object, string]>([
    [
      'hangs up',
      (request) => request.socket.destroy(),
      {},
      'hung up before its answer was complete',
    ],
    [
      'hangs up in the middle of its answer',
      (request, response) => {
        response.writeHead(200, { 'content-length': '10' }).write('12345', () => {
          request.socket.destroy();
        });
      },
      {},
      'hung up before its answer was complete',
    ],
    [
      'goes on answering for ever',
      (_request, response) => {
        const fill = () => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
        };
        response.on('drain', fill);
        fill();
      },
      { sizeLimit: 1_000_000 },
      'answered with more than 1000000 bytes',
    ],
    [
      'falls silent in the middle of its answer',
      (_request, response) => void response.write('{"sections"'),
      { timeLimit: 50 },
      'did not answer within 50 ms',
    ],
  ])('that %s is a failure', async (_what, listener, options, message) => {
    await expect(sendTo(listener, options)).rejects.toThrow(
      new WebhookFailure(`https://voice.example.com/voice?… ${message}`),
    );
  });

  it('that is not there is a failure', async () => {
    const sender = createSender({ url: 'http://127.0.0.1:1', signingKey: SIGNING_KEY });
    await expect(sender.send({ ...call, url: 'http://127.0.0.1:1/voice' })).rejects.toThrow(
      'http://127.0.0.1:1/voice did not answer: connect ECONNREFUSED 127.0.0.1:1',
    );
  });
});
