import { Controller, Param } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import { Call, OnInboundCall, SignalWireUrls } from '../../../lib/index.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../support/adapters.js';
import { PUBLIC_URL, sendSigned } from '../../support/calls.js';
import { documentWith, factsAt } from '../../support/facts.js';
import { signalWire } from '../../support/signal-wire.js';

@Controller(['voice', 'phone'])
class ListController {
  @OnInboundCall(['day', '/night/'])
  answer() {
    return documentWith({ handler: 'answer' });
  }
}

@Controller('tenants/:tenant')
class TenantController {
  @OnInboundCall('extensions/:extension')
  extension(@Param('tenant') tenant: string, @Param('extension') extension: string) {
    return documentWith({ tenant, extension });
  }

  @OnInboundCall('rooms/*')
  room(@Param('tenant') tenant: string) {
    return documentWith({ tenant, handler: 'room' });
  }
}

abstract class GreetingController {
  protected abstract readonly greeting: string;

  @OnInboundCall()
  greet(@Call('from') from: string) {
    return documentWith({ greeting: this.greeting, from });
  }

  @OnInboundCall('bye')
  bye() {
    return documentWith({ greeting: `no more ${this.greeting}` });
  }
}

@Controller('english')
class EnglishController extends GreetingController {
  protected readonly greeting = 'Hello';
}

@Controller('german')
class GermanController extends GreetingController {
  protected readonly greeting = 'Guten Tag';

  @OnInboundCall()
  override greet(from: string) {
    return super.greet(`Herr ${from}`);
  }
}

const FROM = '+15559870000';

async function start(adapter: AdapterName) {
  const { app, origin } = await startApp(adapter, {
    imports: [signalWire()],
    controllers: [ListController, TenantController, EnglishController, GermanController],
  });
  return { origin, urls: app.get(SignalWireUrls) };
}

afterEach(closeApps);

describe.each(ADAPTERS)('on %s', (adapter) => {
  it('several paths of controller and decorator all answer; a link takes the first', async () => {
    const { origin, urls } = await start(adapter);
    for (const path of ['/voice/day', '/voice/night', '/phone/day', '/phone/night']) {
      expect(await factsAt(origin, PUBLIC_URL + path)).toEqual({ handler: 'answer' });
    }
    expect(urls.to(ListController, 'answer')).toBe(`${PUBLIC_URL}/voice/day`);
  });

  it('path parameters reach the handler, and a link fills them in', async () => {
    const { origin, urls } = await start(adapter);
    const params = { tenant: 'acme', extension: 42 };
    const url = urls.to(TenantController, 'extension', { params });
    expect(url).toBe(`${PUBLIC_URL}/tenants/acme/extensions/42`);
    expect(await factsAt(origin, url)).toEqual({ tenant: 'acme', extension: '42' });
  });

  it('a link percent-encodes what it fills in, and that URL is verified and answered', async () => {
    const { origin, urls } = await start(adapter);
    const params = { tenant: 'Zoë & Söhne', extension: '50%' };
    const url = urls.to(TenantController, 'extension', { params });
    expect(url).toBe(`${PUBLIC_URL}/tenants/Zo%C3%AB%20%26%20S%C3%B6hne/extensions/50%25`);
    expect(await factsAt(origin, url)).toEqual(params);
  });

  it('a query is added to a link and verified along with it', async () => {
    const { origin, urls } = await start(adapter);
    const query = { attempt: 2, of: 'a & b', last: false };
    const url = urls.to(ListController, 'answer', { query });
    expect(url).toBe(`${PUBLIC_URL}/voice/day?attempt=2&of=a+%26+b&last=false`);
    expect(await factsAt(origin, url)).toEqual({ handler: 'answer' });
    const tampered = { path: '/voice/day?attempt=1&of=a+%26+b&last=false', signedUrl: url };
    expect((await sendSigned(origin, undefined, tampered)).status).toBe(401);
  });

  it('a wildcard takes the rest of the path', async () => {
    const { origin } = await start(adapter);
    const answer = await factsAt(origin, `${PUBLIC_URL}/tenants/acme/rooms/7/east`);
    expect(answer).toEqual({ tenant: 'acme', handler: 'room' });
  });

  it('handlers are inherited from an abstract controller', async () => {
    const { origin, urls } = await start(adapter);
    const english = urls.to(EnglishController, 'greet');
    expect(english).toBe(`${PUBLIC_URL}/english`);
    expect(await factsAt(origin, english)).toEqual({ greeting: 'Hello', from: FROM });
    const bye = urls.to(GermanController, 'bye');
    expect(bye).toBe(`${PUBLIC_URL}/german/bye`);
    expect(await factsAt(origin, bye)).toEqual({ greeting: 'no more Guten Tag' });
  });

  it('an overridden handler may call the inherited one', async () => {
    const { origin, urls } = await start(adapter);
    const german = urls.to(GermanController, 'greet');
    expect(german).toBe(`${PUBLIC_URL}/german`);
    const answer = await factsAt(origin, german);
    expect(answer).toEqual({ greeting: 'Guten Tag', from: `Herr ${FROM}` });
  });
});
