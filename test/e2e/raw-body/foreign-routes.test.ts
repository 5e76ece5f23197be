import type { IncomingMessage } from 'node:http';
import { Body, Controller, Get, HttpCode, Param, Post, Req, type Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { OnInboundCall } from '../../../lib/index.js';
import {
  ADAPTERS,
  closeApps,
  startApp,
  type AdapterName,
  type AppOptions,
} from '../../support/adapters.js';
import { documentWith } from '../../support/facts.js';
import { signalWire } from '../../support/signal-wire.js';
import { send } from '../../support/wire.js';

/** A request as either adapter hands it to a controller. */
interface AnyRequest {
  readonly raw?: IncomingMessage;
  readonly body?: unknown;
  readonly rawBody?: Buffer;
}

/** What a route sees of its body, and the traces that capturing would leave on its request. */
function inspect(request: AnyRequest) {
  const { body, rawBody } = request;
  const node = request.raw ?? (request as unknown as IncomingMessage);
  const symbols = [request, node].flatMap((object) => Object.getOwnPropertySymbols(object));
  return {
    body: Buffer.isBuffer(body) ? { bytes: body.toString('hex') } : (body ?? 'none'),
    rawBody: rawBody ? { bytes: rawBody.toString('hex') } : 'none',
    traces: [
      ...symbols.map(String).filter((name) => name.includes('signalwire')),
      ...(Object.hasOwn(node, 'emit') ? ['emit'] : []),
    ],
  };
}

@Controller('voice')
class VoiceController {
  @OnInboundCall()
  greet() {
    return documentWith({});
  }

  @OnInboundCall('sales')
  sales() {
    return documentWith({});
  }
}

/** Routes around the handlers: of the same path with another method, and of a pattern that takes theirs in. */
@Controller('voice')
class NeighbourController {
  @Get()
  list(@Req() request: AnyRequest) {
    return inspect(request);
  }

  @HttpCode(200)
  @Post(':id')
  update(@Req() request: AnyRequest, @Param('id') id: string) {
    return { id, ...inspect(request) };
  }
}

@Controller('orders')
class OrdersController {
  @HttpCode(200)
  @Post()
  order(@Req() request: AnyRequest) {
    return inspect(request);
  }

  @HttpCode(200)
  @Post('fields')
  fields(@Body('name') name: string) {
    return { name };
  }
}

/** A wildcard in the adapters' common, older syntax. */
@Controller('files')
class FilesController {
  @HttpCode(200)
  @Post('*')
  upload(@Req() request: AnyRequest) {
    return inspect(request);
  }
}

const CONTROLLERS = [VoiceController, NeighbourController, OrdersController, FilesController];

function start(adapter: AdapterName, options?: AppOptions, controllers: Type[] = CONTROLLERS) {
  return startApp(adapter, { imports: [signalWire()], controllers }, options);
}

/** Parsers beyond JSON and forms. */
const ALL_PARSERS: Record<AdapterName, AppOptions> = {
  express: {
    configure: (app) => {
      (app as NestExpressApplication).useBodyParser('text').useBodyParser('raw');
    },
  },
  fastify: {
    configure: (app) => {
      (app as NestFastifyApplication).useBodyParser('application/octet-stream', {});
    },
  },
};

async function post(origin: string, path: string, type: string, body: string | Buffer) {
  const response = await send(origin, body, { path, headers: { 'content-type': type } });
  return { status: response.status, ...(JSON.parse(response.body) as object) };
}

const UNTOUCHED = { status: 200, rawBody: 'none', traces: [] };
const JSON_TEXT = '{ "name": "Zo\\u00eb" }';

const BODIES: [string, string, string | Buffer, unknown][] = [
  ['JSON', 'application/json', JSON_TEXT, { name: 'Zoë' }],
  ['a form', 'application/x-www-form-urlencoded', 'name=Zo%C3%AB&a=1', { name: 'Zoë', a: '1' }],
  ['text', 'text/plain', 'Zoë', 'Zoë'],
  ['bytes', 'application/octet-stream', Buffer.from([0, 255, 1]), { bytes: '00ff01' }],
];

afterEach(closeApps);

describe.each(ADAPTERS)('a foreign route on %s', (adapter) => {
  it.each(BODIES)('has its body from its own parser, untouched: %s', async (_, type, raw, body) => {
    const { origin } = await start(adapter, ALL_PARSERS[adapter]);
    expect(await post(origin, '/orders', type, raw)).toEqual({ ...UNTOUCHED, body });
  });

  it.each(BODIES)('has the same without this package: %s', async (_, type, raw, body) => {
    const { origin } = await startApp(
      adapter,
      { controllers: [OrdersController] },
      ALL_PARSERS[adapter],
    );
    expect(await post(origin, '/orders', type, raw)).toEqual({ ...UNTOUCHED, body });
  });

  it('has a rawBody where the application asks for one, and only there', async () => {
    const { origin } = await start(adapter, { rawBody: true });
    const answer = await post(origin, '/orders', 'application/json', JSON_TEXT);
    const rawBody = { bytes: Buffer.from(JSON_TEXT).toString('hex') };
    expect(answer).toEqual({ ...UNTOUCHED, body: { name: 'Zoë' }, rawBody });
  });

  it('keeps @Body() with a field', async () => {
    const { origin } = await start(adapter);
    const answer = await post(origin, '/orders/fields', 'application/json', JSON_TEXT);
    expect(answer).toEqual({ status: 200, name: 'Zoë' });
  });

  it('is untouched where its pattern takes a handler in', async () => {
    const { origin } = await start(adapter);
    const answer = await post(origin, '/voice/7', 'application/json', JSON_TEXT);
    expect(answer).toEqual({ id: '7', ...UNTOUCHED, body: { name: 'Zoë' } });
  });

  it('is untouched where it has the path of a handler and another method', async () => {
    const { origin } = await start(adapter);
    const response = await fetch(`${origin}/voice`);
    expect(await response.json()).toMatchObject({ traces: [], rawBody: 'none' });
  });

  it('is untouched behind a wildcard', async () => {
    const { origin } = await start(adapter);
    const answer = await post(origin, '/files/a/b', 'application/json', JSON_TEXT);
    expect(answer).toEqual({ ...UNTOUCHED, body: { name: 'Zoë' } });
  });

  it('keeps refusing what it refused', async () => {
    const { origin } = await start(adapter);
    expect(await post(origin, '/orders', 'application/json', '{"name":')).toMatchObject({
      status: 400,
    });
  });
});

/** Handlers and foreign routes on one path that only the host or the exact text of the path tells apart. */
@Controller({ path: 'voice', host: 'shop.example.com' })
class ShopController {
  @HttpCode(200)
  @Post()
  order(@Req() request: AnyRequest) {
    return inspect(request);
  }
}

@Controller('lines')
class LinesController {
  @HttpCode(200)
  @Post('help')
  help(@Req() request: AnyRequest) {
    return inspect(request);
  }

  @OnInboundCall(':line')
  line() {
    return documentWith({});
  }
}

describe('a foreign route that a handler shares its path with', () => {
  it('has its parsed body on another host (express)', async () => {
    const { origin } = await start('express', {}, [ShopController, VoiceController]);
    const headers = { host: 'shop.example.com' };
    const response = await send(origin, JSON_TEXT, { path: '/voice', headers });
    expect(JSON.parse(response.body)).toMatchObject({ body: { name: 'Zoë' }, rawBody: 'none' });
  });

  it.each(ADAPTERS)("has its parsed body inside a handler's pattern (%s)", async (adapter) => {
    const { origin } = await start(adapter, {}, [LinesController]);
    const answer = await post(origin, '/lines/help', 'application/json', JSON_TEXT);
    expect(answer).toMatchObject({ body: { name: 'Zoë' }, rawBody: 'none' });
  });

  it("is untouched inside a handler's pattern on fastify, which knows the route first", async () => {
    const { origin } = await start('fastify', {}, [LinesController]);
    const answer = await post(origin, '/lines/help', 'application/json', JSON_TEXT);
    expect(answer).toEqual({ ...UNTOUCHED, body: { name: 'Zoë' } });
  });
});
