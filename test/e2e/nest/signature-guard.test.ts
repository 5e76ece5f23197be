import {
  Body,
  Controller,
  ForbiddenException,
  Get,
  HttpCode,
  Injectable,
  Post,
  Query,
  UseGuards,
} from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import { SignatureGuard, type HttpRequest } from '../../../lib/index.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../support/adapters.js';
import { PUBLIC_URL, sendSigned, SIGNING_KEY } from '../../support/calls.js';
import { signWebhook } from '../../../lib/index.js';
import { signalWire } from '../../support/signal-wire.js';

@Controller('events')
class MethodGuardedController {
  @UseGuards(SignatureGuard)
  @HttpCode(200)
  @Post('json')
  json(@Body() body: object, @Query('room') room: string) {
    return { body, room };
  }

  @Post('open')
  open(@Body() body: object) {
    return { body };
  }
}

@UseGuards(SignatureGuard)
@Controller('guarded')
class GuardedController {
  @HttpCode(200)
  @Post(':kind')
  event(@Body() body: object) {
    return { body };
  }

  @Get('status')
  status() {
    return { status: 'up' };
  }
}

/** Answers 403 in its own words, and lets the tenant in its header decide about verified requests. */
@Injectable()
class TenantGuard extends SignatureGuard {
  protected override refuse(_request: HttpRequest): never {
    throw new ForbiddenException('Only for SignalWire');
  }

  protected override accept({ headers }: HttpRequest): boolean {
    return headers['x-tenant'] === 'acme';
  }
}

@Controller('tenants')
class TenantController {
  @UseGuards(TenantGuard)
  @HttpCode(200)
  @Post()
  event(@Body() body: object) {
    return { body };
  }
}

function start(adapter: AdapterName) {
  return startApp(adapter, {
    imports: [signalWire()],
    controllers: [MethodGuardedController, GuardedController, TenantController],
  });
}

const EVENT = { event: 'call.state', text: 'naïve 日本' };

afterEach(closeApps);

describe.each(ADAPTERS)("SignatureGuard on a route of the application's own, on %s", (adapter) => {
  it("lets a signed request through, its body from the application's own parser", async () => {
    const { origin } = await start(adapter);
    const response = await sendSigned(origin, EVENT, { path: '/events/json?room=7' });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ body: EVENT, room: '7' });
  });

  it('lets through what carries SHA-1 alone, as messages do', async () => {
    const { origin } = await start(adapter);
    const sha1 = { path: '/events/json', algorithms: ['sha1'] } as const;
    expect((await sendSigned(origin, EVENT, sha1)).status).toBe(200);
  });

  it('verifies the bytes of a form too', async () => {
    const { origin } = await start(adapter);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const form = 'event=call.state&text=na%C3%AFve+%26';
    const response = await sendSigned(origin, form, { path: '/events/json', headers });
    expect(await response.json()).toMatchObject({ body: { event: 'call.state', text: 'naïve &' } });
  });

  it('refuses a forged request with 401', async () => {
    const { origin } = await start(adapter);
    const forged = { path: '/events/json', signingKey: 'PSK_forged' };
    expect((await sendSigned(origin, EVENT, forged)).status).toBe(401);
  });

  it('guards that route only', async () => {
    const { origin } = await start(adapter);
    const unsigned = { path: '/events/open', algorithms: [] };
    expect((await sendSigned(origin, EVENT, unsigned)).status).toBe(201);
  });

  it('guards all routes of a controller, whatever their method and path', async () => {
    const { origin } = await start(adapter);
    const path = '/guarded/recording';
    expect((await sendSigned(origin, EVENT, { path })).status).toBe(200);
    expect((await sendSigned(origin, EVENT, { path, signingKey: 'PSK_forged' })).status).toBe(401);
    const url = `${PUBLIC_URL}/guarded/status`;
    const signature = signWebhook({ signingKey: SIGNING_KEY, url, body: '' });
    const headers = { 'x-signalwire-sha256-signature': signature };
    expect((await fetch(`${origin}/guarded/status`, { headers })).status).toBe(200);
    expect((await fetch(`${origin}/guarded/status`)).status).toBe(401);
  });

  it('may be subclassed: refuse() words the refusal, accept() has the last word', async () => {
    const { origin } = await start(adapter);
    const path = '/tenants';
    const acme = { path, headers: { 'x-tenant': 'acme' } };
    const accepted = await sendSigned(origin, EVENT, acme);
    expect(await accepted.json()).toEqual({ body: EVENT });
    expect((await sendSigned(origin, EVENT, { path })).status).toBe(403);
    const refused = await sendSigned(origin, EVENT, { ...acme, signingKey: 'PSK_forged' });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ message: 'Only for SignalWire' });
  });
});
