import { Controller, Module, VersioningType, type INestApplication } from '@nestjs/common';
import { RouterModule } from '@nestjs/core';
import { afterEach, describe, expect, it } from 'vitest';
import { OnInboundCall, SignalWireUrls } from '../../../lib/index.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../support/adapters.js';
import { PUBLIC_URL } from '../../support/calls.js';
import { documentWith, factsAt } from '../../support/facts.js';
import { signalWire } from '../../support/signal-wire.js';

@Controller('voice')
class VoiceController {
  @OnInboundCall('sales')
  sales() {
    return documentWith({ handler: 'sales' });
  }
}

@Controller({ path: 'queue', version: '2' })
class QueueController {
  @OnInboundCall()
  wait() {
    return documentWith({ handler: 'wait' });
  }
}

@Module({ controllers: [VoiceController] })
class VoiceModule {}

@Module({ controllers: [QueueController] })
class QueueModule {}

async function start(adapter: AdapterName, configure?: (app: INestApplication) => void) {
  const routes = [
    { path: 'telephony', module: VoiceModule, children: [{ path: '/eu/', module: QueueModule }] },
  ];
  const { app, origin } = await startApp(
    adapter,
    { imports: [signalWire(), VoiceModule, QueueModule, RouterModule.register(routes)] },
    { configure },
  );
  return { origin, urls: app.get(SignalWireUrls) };
}

afterEach(closeApps);

describe.each(ADAPTERS)('RouterModule on %s', (adapter) => {
  it("puts the module's path in front, in route and link", async () => {
    const { origin, urls } = await start(adapter);
    const url = urls.to(VoiceController, 'sales');
    expect(url).toBe(`${PUBLIC_URL}/telephony/voice/sales`);
    expect(await factsAt(origin, url)).toEqual({ handler: 'sales' });
  });

  it('nests modules', async () => {
    const { origin, urls } = await start(adapter);
    const url = urls.to(QueueController, 'wait');
    expect(url).toBe(`${PUBLIC_URL}/telephony/eu/queue`);
    expect(await factsAt(origin, url)).toEqual({ handler: 'wait' });
  });

  it('goes with global prefix and version', async () => {
    const { origin, urls } = await start(adapter, (app) => {
      app.setGlobalPrefix('api');
      app.enableVersioning({ type: VersioningType.URI });
    });
    const url = urls.to(QueueController, 'wait');
    expect(url).toBe(`${PUBLIC_URL}/api/v2/telephony/eu/queue`);
    expect(await factsAt(origin, url)).toEqual({ handler: 'wait' });
  });
});
