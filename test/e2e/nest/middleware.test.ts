import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  Controller,
  Injectable,
  Module,
  type MiddlewareConsumer,
  type NestMiddleware,
  type NestModule,
} from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OnInboundCall } from '../../../lib/index.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../support/adapters.js';
import { phoneCall, sendSigned } from '../../support/calls.js';
import { documentWith } from '../../support/facts.js';
import { signalWire } from '../../support/signal-wire.js';

let trace: string[];

@Injectable()
class TracingMiddleware implements NestMiddleware {
  use(_request: IncomingMessage, response: ServerResponse, next: () => void): void {
    trace.push('middleware of the module');
    response.setHeader('X-Module', 'seen');
    next();
  }
}

@Controller('voice')
class VoiceController {
  @OnInboundCall()
  greet() {
    trace.push('handler');
    return documentWith({});
  }
}

@Module({ controllers: [VoiceController] })
class VoiceModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(TracingMiddleware).forRoutes(VoiceController);
  }
}

/** The raw request of a middleware; it may wait for something before it goes on. */
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

function start(adapter: AdapterName, middleware: Middleware) {
  return startApp(
    adapter,
    { imports: [signalWire(), VoiceModule] },
    { configure: (app) => void app.use(middleware) },
  );
}

beforeEach(() => {
  trace = [];
});

afterEach(closeApps);

describe.each(ADAPTERS)('middleware on %s', (adapter) => {
  it('runs before a handler, that of the application and that of its module', async () => {
    const { origin } = await start(adapter, (_request, response, next) => {
      trace.push('middleware of the application');
      response.setHeader('X-Application', 'seen');
      next();
    });
    const response = await sendSigned(origin);
    expect(response.status).toBe(200);
    expect(response.headers.get('x-application')).toBe('seen');
    expect(response.headers.get('x-module')).toBe('seen');
    expect(trace).toEqual(['middleware of the application', 'middleware of the module', 'handler']);
  });

  it('may take its time: no byte of the body is lost meanwhile', async () => {
    const { origin } = await start(adapter, (_request, _response, next) => {
      setTimeout(next, 5);
    });
    const response = await sendSigned(origin, phoneCall({ vars: { note: 'é'.repeat(200_000) } }));
    expect(response.status).toBe(200);
  });

  it('may answer in place of the handler', async () => {
    const { origin } = await start(adapter, (_request, response) => {
      response.statusCode = 503;
      response.end('closed on Sundays');
    });
    const response = await sendSigned(origin);
    expect(response.status).toBe(503);
    expect(trace).toEqual([]);
  });

  it('cannot change the URL that is verified', async () => {
    const { origin } = await start(adapter, (request, _response, next) => {
      request.url = request.url?.replace('?lang=de', '?lang=en');
      next();
    });
    const received = { path: '/voice?lang=de' };
    expect((await sendSigned(origin, undefined, received)).status).toBe(200);
    const rewritten = { ...received, signedUrl: 'https://voice.example.com/voice?lang=en' };
    expect((await sendSigned(origin, undefined, rewritten)).status).toBe(401);
  });
});
