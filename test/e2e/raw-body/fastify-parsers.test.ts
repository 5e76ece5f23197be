import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { closeApps, startApp, type AppOptions } from '../../support/adapters.js';
import { phoneCall, sendSigned } from '../../support/calls.js';
import { MIXED_CONTROLLERS } from '../../support/mixed-app.js';
import { signalWire } from '../../support/signal-wire.js';

afterEach(closeApps);

function withParser(parse: (body: Buffer) => unknown): AppOptions {
  return {
    bodyParser: false,
    configure: (app) => {
      const fastify = (app as NestFastifyApplication).getHttpAdapter().getInstance();
      fastify.removeContentTypeParser('application/json');
      fastify.addContentTypeParser(
        'application/json',
        { parseAs: 'buffer' },
        (_request, body, done) => done(null, parse(body as Buffer)),
      );
    },
  };
}

const PARSERS: [string, () => AppOptions][] = [
  ['JSON.parse', () => withParser((body) => JSON.parse(body.toString()) as unknown)],
  ['one that keeps the bytes', () => withParser((body) => body)],
  ['one that makes a text', () => withParser((body) => body.toString())],
  [
    'one that minds no prototypes',
    () => ({
      httpAdapter: new FastifyAdapter({
        onProtoPoisoning: 'ignore',
        onConstructorPoisoning: 'ignore',
      }),
    }),
  ],
];

describe.each(PARSERS)(
  "a call, with %s as the application's parser on fastify",
  (_name, options) => {
    async function send(body: string): Promise<number> {
      const metadata = { imports: [signalWire()], controllers: MIXED_CONTROLLERS };
      const { origin } = await startApp('fastify', metadata, options());
      return (await sendSigned(origin, body, { path: '/voice' })).status;
    }

    it('is read from its verified bytes', async () => {
      expect(await send(JSON.stringify(phoneCall({ vars: { note: 'naïve \\u0041' } })))).toBe(200);
    });

    it.each([
      '"__proto__":{"a":1}',
      '"\\u005f_proto__":{"a":1}',
      '"constructor":{"prototype":{"a":1}}',
    ])('is refused with %s, as on Express', async (member) => {
      const body = JSON.stringify(phoneCall({ vars: { here: 1 } }));
      expect(await send(body.replace('"here":1', member))).toBe(400);
    });
  },
);
