import { Controller, RequestMethod, type INestApplication } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import { OnInboundCall, SignalWireUrls } from '../../../lib/index.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../support/adapters.js';
import { PUBLIC_URL, sendSigned } from '../../support/calls.js';
import { documentWith, factsAt } from '../../support/facts.js';
import { signalWire } from '../../support/signal-wire.js';

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
}

@Controller()
class RootController {
  @OnInboundCall()
  root() {
    return documentWith({ handler: 'root' });
  }
}

async function start(adapter: AdapterName, configure: (app: INestApplication) => void) {
  const { app, origin } = await startApp(
    adapter,
    { imports: [signalWire()], controllers: [VoiceController, RootController] },
    { configure },
  );
  return { origin, urls: app.get(SignalWireUrls) };
}

afterEach(closeApps);

describe.each(ADAPTERS)('a global prefix on %s', (adapter) => {
  it.each(['api', '/api', '/api/', 'api/eu'])('is part of path and link: %s', async (prefix) => {
    const { origin, urls } = await start(adapter, (app) => app.setGlobalPrefix(prefix));
    const base = `${PUBLIC_URL}/${prefix.replaceAll(/^\/|\/$/g, '')}`;
    const greet = urls.to(VoiceController, 'greet');
    expect(greet).toBe(`${base}/voice`);
    expect(await factsAt(origin, greet)).toEqual({ handler: 'greet' });
    const sales = urls.to(VoiceController, 'sales');
    expect(sales).toBe(`${base}/voice/sales`);
    expect(await factsAt(origin, sales)).toEqual({ handler: 'sales' });
    const root = urls.to(RootController, 'root');
    expect(root).toBe(base);
    expect(await factsAt(origin, root)).toEqual({ handler: 'root' });
    expect((await sendSigned(origin, undefined, { path: '/voice' })).status).toBe(404);
  });

  it.each([
    ['a path', ['voice/sales']],
    ['a path and a method', [{ path: 'voice/sales', method: RequestMethod.POST }]],
    ['a pattern', ['voice/*rest']],
  ])('spares what is excluded by %s', async (_by, exclude) => {
    const { origin, urls } = await start(adapter, (app) => app.setGlobalPrefix('api', { exclude }));
    const sales = urls.to(VoiceController, 'sales');
    expect(sales).toBe(`${PUBLIC_URL}/voice/sales`);
    expect(await factsAt(origin, sales)).toEqual({ handler: 'sales' });
    const greet = urls.to(VoiceController, 'greet');
    expect(greet).toBe(`${PUBLIC_URL}/api/voice`);
    expect(await factsAt(origin, greet)).toEqual({ handler: 'greet' });
  });

  it('is kept where another method is excluded', async () => {
    const exclude = [{ path: 'voice/sales', method: RequestMethod.GET }];
    const { origin, urls } = await start(adapter, (app) => app.setGlobalPrefix('api', { exclude }));
    const sales = urls.to(VoiceController, 'sales');
    expect(sales).toBe(`${PUBLIC_URL}/api/voice/sales`);
    expect(await factsAt(origin, sales)).toEqual({ handler: 'sales' });
  });

  it('is absent where none is set', async () => {
    const { origin, urls } = await start(adapter, () => undefined);
    const root = urls.to(RootController, 'root');
    expect(root).toBe(`${PUBLIC_URL}/`);
    expect(await factsAt(origin, root)).toEqual({ handler: 'root' });
  });
});
