import {
  Controller,
  Get,
  Injectable,
  Module,
  Version,
  VersioningType,
  type INestApplication,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { RouterModule } from '@nestjs/core';
import { afterEach, describe, expect, it } from 'vitest';
import { Call, OnInboundCall, SignalWireUrls, type UnverifiedRequest } from '../../lib/index.js';
import { ADAPTERS, closeApps, createApp, startApp, type AppOptions } from '../support/adapters.js';
import { PUBLIC_URL, sendSigned } from '../support/calls.js';
import { documentWith, factsAt } from '../support/facts.js';
import { signalWire } from '../support/signal-wire.js';
import type { VoiceAppOptions } from '../support/voice-app.js';

@Controller('voice')
class VoiceController {
  @OnInboundCall()
  greet() {
    return documentWith({ handler: 'greet' });
  }

  @OnInboundCall('sales')
  sales() {
    return documentWith({ handler: 'sales' });
  }

  @OnInboundCall(['first', 'second'])
  either() {
    return documentWith({ handler: 'either' });
  }

  @OnInboundCall('tenants/:tenant/:room')
  room(@Call('to') to: string) {
    return documentWith({ handler: 'room', to });
  }

  @Get('status')
  status() {
    return 'fine';
  }

  helper() {}
}

@Controller({ path: 'menu', version: '2' })
class MenuController {
  @OnInboundCall()
  menu() {
    return documentWith({ handler: 'menu' });
  }

  @Version(['1', '2', '3'])
  @OnInboundCall('all')
  all() {
    return documentWith({ handler: 'all' });
  }
}

@Controller('elsewhere')
class UnknownController {
  @OnInboundCall()
  answer() {
    return documentWith({});
  }
}

abstract class BaseController {
  @OnInboundCall('inherited')
  inherited() {
    return documentWith({ handler: 'inherited' });
  }
}

@Controller('derived')
class DerivedController extends BaseController {}

const controllers = [VoiceController, MenuController, DerivedController];

interface Setup extends AppOptions {
  signalWire?: VoiceAppOptions['signalWire'];
}

afterEach(closeApps);

describe.each(ADAPTERS)('SignalWireUrls on %s', (adapter) => {
  async function start({ signalWire: options, ...app }: Setup = {}) {
    const started = await startApp(adapter, { imports: [signalWire(options)], controllers }, app);
    return { ...started, urls: started.app.get(SignalWireUrls) };
  }

  const uriVersions = {
    configure: (app: INestApplication) => {
      app.setGlobalPrefix('api').enableVersioning({ type: VersioningType.URI });
    },
  };

  it('links to the path of a handler, below the public URL', async () => {
    const { origin, urls } = await start();
    expect(urls.to(VoiceController, 'greet')).toBe(`${PUBLIC_URL}/voice`);
    expect(urls.to(VoiceController, 'sales')).toBe(`${PUBLIC_URL}/voice/sales`);
    expect(urls.to(DerivedController, 'inherited')).toBe(`${PUBLIC_URL}/derived/inherited`);
    expect(await factsAt(origin, urls.to(VoiceController, 'sales'))).toEqual({ handler: 'sales' });
  });

  it('links to the first of several paths', async () => {
    const { urls } = await start();
    expect(urls.to(VoiceController, 'either')).toBe(`${PUBLIC_URL}/voice/first`);
  });

  it('finds the one class that extends an abstract controller', async () => {
    const { urls } = await start();
    const base = BaseController as unknown as typeof DerivedController;
    expect(urls.to(base, 'inherited')).toBe(`${PUBLIC_URL}/derived/inherited`);
  });

  it('follows the path of the module', async () => {
    @Module({ controllers: [VoiceController] })
    class LineModule {}
    const imports = [
      signalWire(),
      LineModule,
      RouterModule.register([{ path: 'lines', module: LineModule }]),
    ];
    const { app, origin } = await startApp(adapter, { imports });
    const url = app.get(SignalWireUrls).to(VoiceController, 'sales');
    expect(url).toBe(`${PUBLIC_URL}/lines/voice/sales`);
    expect(await factsAt(origin, url)).toEqual({ handler: 'sales' });
  });

  it('puts parameters into the path, encoded, and the link verifies when it is called', async () => {
    const { origin, urls } = await start();
    const params = { tenant: 'Acme & Söhne/1?', room: 7 };
    const url = urls.to(VoiceController, 'room', { params });
    expect(url).toBe(`${PUBLIC_URL}/voice/tenants/Acme%20%26%20S%C3%B6hne%2F1%3F/7`);
    expect(await factsAt(origin, url)).toMatchObject({ handler: 'room' });
  });

  it('puts a query behind the path, encoded, and the link verifies when it is called', async () => {
    const { origin, urls } = await start();
    const query = { name: 'a b&c=d', to: '+15551230000', ü: 'ß', page: 2, last: true };
    const url = urls.to(VoiceController, 'greet', { query });
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      ...query,
      page: '2',
      last: 'true',
    });
    expect(url).toMatch(/^[\u0021-\u007e]+$/);
    expect(await factsAt(origin, url)).toEqual({ handler: 'greet' });
    const tampered = {
      path: new URL(url).pathname + new URL(url).search.replace('page=2', 'page=3'),
    };
    const response = await sendSigned(origin, undefined, { ...tampered, signedUrl: url });
    expect(response.status).toBe(401);
  });

  it('adds no question mark for an empty query', async () => {
    const { urls } = await start();
    expect(urls.to(VoiceController, 'greet', { query: {} })).toBe(`${PUBLIC_URL}/voice`);
  });

  it('follows global prefix and version, and takes one of several versions', async () => {
    const { origin, urls } = await start(uriVersions);
    expect(urls.to(MenuController, 'menu')).toBe(`${PUBLIC_URL}/api/v2/menu`);
    expect(urls.to(MenuController, 'all')).toBe(`${PUBLIC_URL}/api/v1/menu/all`);
    const url = urls.to(MenuController, 'all', { version: '3' });
    expect(url).toBe(`${PUBLIC_URL}/api/v3/menu/all`);
    expect(await factsAt(origin, url)).toEqual({ handler: 'all' });
    expect(urls.to(MenuController, 'menu', { version: '2' })).toBe(`${PUBLIC_URL}/api/v2/menu`);
  });

  it('says which version a handler has not', async () => {
    const { urls } = await start(uriVersions);
    expect(() => urls.to(MenuController, 'all', { version: '4' })).toThrow(
      'MenuController.all has no version 4',
    );
    expect(() => urls.to(VoiceController, 'greet', { version: '1' })).toThrow('has no version 1');
  });

  it.each<[what: string, publicUrl: string, expected: string]>([
    ['a path', `${PUBLIC_URL}/telephony/`, `${PUBLIC_URL}/telephony/voice`],
    [
      'credentials, which calls do not sign',
      'https://user:pass@voice.example.com',
      `${PUBLIC_URL}/voice`,
    ],
    ['a port', `${PUBLIC_URL}:8443`, `${PUBLIC_URL}:8443/voice`],
  ])('starts with a publicUrl that has %s', async (_what, publicUrl, expected) => {
    const { urls } = await start({ signalWire: { publicUrl } });
    expect(urls.to(VoiceController, 'greet')).toBe(expected);
  });

  it('asks a publicUrl function, with the path and the headers of the request at hand', async () => {
    const publicUrl = ({ url, headers }: UnverifiedRequest) =>
      `https://${headers.host ?? 'default.example.com'}/x${url}`;
    const { urls } = await start({ signalWire: { publicUrl } });
    expect(urls.to(VoiceController, 'sales')).toBe('https://default.example.com/x/voice/sales');
    const request = { headers: { host: 'acme.example.com' } };
    const options = { request, query: { a: 1 } };
    expect(urls.to(VoiceController, 'sales', options)).toBe(
      'https://acme.example.com/x/voice/sales?a=1',
    );
  });

  it('goes by the headers of a trusted proxy, and says so where there are none', async () => {
    const { urls } = await start({ signalWire: { publicUrl: undefined, trustProxy: true } });
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'acme.example.com' };
    expect(urls.to(VoiceController, 'sales', { request: { headers } })).toBe(
      'https://acme.example.com/voice/sales',
    );
    expect(() => urls.to(VoiceController, 'sales')).toThrow(
      'The public URL of VoiceController.sales depends on the request: set publicUrl, or pass { request }',
    );
  });

  it.each<[what: string, link: (urls: SignalWireUrls) => unknown, words: string]>([
    [
      'a method that is no route',
      (urls) => urls.to(VoiceController, 'helper'),
      'VoiceController.helper is no webhook handler: decorate it with @OnInboundCall()',
    ],
    [
      'a route that is no webhook handler',
      (urls) => urls.to(VoiceController, 'status'),
      'VoiceController.status is a route but no webhook handler: decorate it with @OnInboundCall()',
    ],
    [
      'a controller of no module',
      (urls) => urls.to(UnknownController, 'answer'),
      'list UnknownController under the controllers of a module',
    ],
    [
      'a path without its parameters',
      (urls) => urls.to(VoiceController, 'room'),
      'VoiceController.room needs values: pass { params: { … } } (Missing parameters: tenant, room)',
    ],
    [
      'a path without one of them',
      (urls) => urls.to(VoiceController, 'room', { params: { tenant: 'acme' } }),
      'Missing parameters: room',
    ],
  ])('has a clear error for %s', async (_what, link, words) => {
    const { urls } = await start();
    expect(() => link(urls)).toThrow(words);
  });

  const TOO_EARLY =
    'The URL of VoiceController.sales is not known before the application has set up its routes: call to() in a handler or in a lifecycle hook';

  it('has a clear error before the application has set up its routes', async () => {
    const app = await createApp(adapter, { imports: [signalWire()], controllers });
    const urls = app.get(SignalWireUrls);
    expect(() => urls.to(VoiceController, 'sales')).toThrow(TOO_EARLY);
    await app.init();
    expect(urls.to(VoiceController, 'sales')).toBe(`${PUBLIC_URL}/voice/sales`);
  });

  it('has a clear error in a constructor, and works in the lifecycle hook that it names', async () => {
    @Injectable()
    class EagerService implements OnApplicationBootstrap {
      readonly early: unknown;
      late: string | undefined;

      constructor(private readonly urls: SignalWireUrls) {
        try {
          this.early = urls.to(VoiceController, 'sales');
        } catch (error) {
          this.early = error;
        }
      }

      onApplicationBootstrap() {
        this.late = this.urls.to(VoiceController, 'sales');
      }
    }
    const { app } = await startApp(adapter, {
      imports: [signalWire()],
      controllers,
      providers: [EagerService],
    });
    const { early, late } = app.get(EagerService);
    expect(String(early)).toContain(TOO_EARLY);
    expect(late).toBe(`${PUBLIC_URL}/voice/sales`);
  });
});
