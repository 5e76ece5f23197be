import { Controller, HostParam, Post, type Type } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import { OnInboundCall, SignalWireUrls, type UnverifiedRequest } from '../../../lib/index.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../support/adapters.js';
import { phoneCall, PUBLIC_URL } from '../../support/calls.js';
import { documentWith, type Facts } from '../../support/facts.js';
import { signalWire } from '../../support/signal-wire.js';
import { send, signatureHeaders } from '../../support/wire.js';

@Controller({ path: 'voice', host: 'voice.example.com' })
class StaticHostController {
  @OnInboundCall()
  greet() {
    return documentWith({ handler: 'greet' });
  }
}

@Controller({ path: 'tenants', host: [':tenant.voice.example.com', 'tenants.example.org'] })
class TenantHostController {
  @OnInboundCall()
  greet(@HostParam('tenant') tenant?: string) {
    return documentWith({ tenant: tenant ?? 'none' });
  }
}

@Controller({ path: 'voice', host: 'shop.example.com' })
class ShopController {
  @Post()
  order() {
    return { shop: 'open' };
  }
}

/** Each tenant has a host of its own, so the public URL depends on the request. */
function publicUrl({ url, headers }: UnverifiedRequest): string {
  return `https://${headers.host ?? 'voice.example.com'}${url}`;
}

function start(adapter: AdapterName, controllers: Type[]) {
  return startApp(adapter, { imports: [signalWire({ publicUrl })], controllers });
}

const BODY = JSON.stringify(phoneCall());

/** Sends a signed call to a host, wherever the server really is. */
function callHost(origin: string, host: string, path = '/voice') {
  const headers = { host, ...signatureHeaders(BODY, `https://${host}${path}`) };
  return send(origin, BODY, { path, headers });
}

function factsIn(body: string): Facts | undefined {
  return (JSON.parse(body) as ReturnType<typeof documentWith>).sections.main[0]?.set;
}

afterEach(closeApps);

describe.each(ADAPTERS)('@Controller({ host }) on %s', (adapter) => {
  it('answers calls for its host, with or without a port, and links to it', async () => {
    const { app, origin } = await start(adapter, [StaticHostController]);
    for (const host of ['voice.example.com', 'voice.example.com:8443']) {
      const response = await callHost(origin, host);
      expect(response.status).toBe(200);
      expect(factsIn(response.body)).toEqual({ handler: 'greet' });
    }
    const url = app.get(SignalWireUrls).to(StaticHostController, 'greet');
    expect(url).toBe(`${PUBLIC_URL}/voice`);
  });

  it('answers 404 for another host', async () => {
    const { origin } = await start(adapter, [StaticHostController]);
    expect((await callHost(origin, 'other.example.com')).status).toBe(404);
  });

  it('takes a token from the host, and a link is made for the host of the request', async () => {
    const { app, origin } = await start(adapter, [TenantHostController]);
    const host = 'acme.voice.example.com';
    const response = await callHost(origin, host, '/tenants');
    expect(factsIn(response.body)).toEqual({ tenant: 'acme' });
    const request = { headers: { host } };
    const url = app.get(SignalWireUrls).to(TenantHostController, 'greet', { request });
    expect(url).toBe(`https://${host}/tenants`);
    const other = await callHost(origin, 'tenants.example.org', '/tenants');
    expect(factsIn(other.body)).toEqual({ tenant: 'none' });
  });

  it('verifies calls for its host', async () => {
    const { origin } = await start(adapter, [StaticHostController]);
    const headers = { host: 'voice.example.com', ...signatureHeaders('another body') };
    expect((await send(origin, BODY, { headers })).status).toBe(401);
  });
});

describe('two controllers of the same path on different hosts', () => {
  const both = [ShopController, StaticHostController];

  it('each answer for their host on express', async () => {
    const { origin } = await start('express', both);
    const call = await callHost(origin, 'voice.example.com');
    expect(factsIn(call.body)).toEqual({ handler: 'greet' });
    const order = await callHost(origin, 'shop.example.com');
    expect(JSON.parse(order.body)).toEqual({ shop: 'open' });
  });

  it('are an error at start on fastify, which does not tell routes apart by their host', async () => {
    await expect(start('fastify', both)).rejects.toThrow(
      'ShopController.order and StaticHostController.greet both handle POST /voice',
    );
  });
});
