import {
  Body,
  Controller,
  ForbiddenException,
  Get,
  HttpCode,
  Injectable,
  Module,
  Post,
  UseGuards,
  type ExecutionContext,
  type Type,
} from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  OnInboundCall,
  SignalWireConfigurationError,
  SkipSignature,
  WebhookAuthGuard,
  type HttpRequest,
  type SignalWireModuleOptions,
  type WebhookAuth,
} from '../../lib/index.js';
import { ADAPTERS, closeApps, startApp } from '../support/adapters.js';
import { basic, CREDENTIALS } from '../support/auth-app.js';
import { sendSigned } from '../support/calls.js';
import { documentWith } from '../support/facts.js';
import { OnPlainEvent } from '../support/plain-kind.js';
import { signalWire } from '../support/signal-wire.js';

const EVENT = { event: 'ring' };

/** Credentials for one route, either for the rest, and words of its own for a refusal. */
@Injectable()
class PickyGuard extends WebhookAuthGuard {
  protected override auth(context: ExecutionContext): WebhookAuth {
    return context.getHandler().name === 'closed' ? 'credentials' : 'either';
  }

  protected override refuse(_request: HttpRequest): never {
    throw new ForbiddenException('Only for SignalWire');
  }

  protected override accept({ headers }: HttpRequest): boolean {
    return headers['x-tenant'] === 'acme';
  }
}

@Controller('picky')
@UseGuards(PickyGuard)
class PickyController {
  @HttpCode(200)
  @Post('closed')
  closed(@Body() body: object) {
    return { body };
  }

  @HttpCode(200)
  @Post('open')
  open(@Body() body: object) {
    return { body };
  }

  @Get('status')
  status() {
    return { status: 'up' };
  }
}

/** What a sender of credentials sends, and one who also belongs to the tenant. */
const KNOWN = { algorithms: [], headers: { authorization: basic() } } as const;
const OF_TENANT = { algorithms: [], headers: { authorization: basic(), 'x-tenant': 'acme' } };

afterEach(async () => {
  await closeApps();
  vi.unstubAllEnvs();
});

describe.each(ADAPTERS)("WebhookAuthGuard on an application's own routes, on %s", (adapter) => {
  const metadata = {
    imports: [signalWire({ webhookAuth: CREDENTIALS })],
    controllers: [PickyController],
  };

  it('may be subclassed: auth(), refuse() and accept()', async () => {
    const { origin } = await startApp(adapter, metadata);
    const send = (path: string, options: object) =>
      sendSigned(origin, EVENT, { path: `/picky/${path}`, ...options });
    const tenant = { headers: { 'x-tenant': 'acme' } };
    expect(await (await send('closed', OF_TENANT)).json()).toEqual({ body: EVENT });
    expect(await (await send('open', OF_TENANT)).json()).toEqual({ body: EVENT });
    expect((await send('open', tenant)).status).toBe(200);
    const refused = await send('closed', tenant);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ message: 'Only for SignalWire' });
    expect((await send('closed', KNOWN)).status, 'accept() has the last word').toBe(403);
  });

  it('guards routes of other methods, which have no body', async () => {
    const { origin } = await startApp(adapter, metadata);
    const status = await fetch(`${origin}/picky/status`, { headers: OF_TENANT.headers });
    expect(await status.json()).toEqual({ status: 'up' });
    expect((await fetch(`${origin}/picky/status`)).status).toBe(403);
  });

  it('works as a global guard for what carries credentials', async () => {
    @Module({
      imports: metadata.imports,
      controllers: [OpenController],
      providers: [{ provide: APP_GUARD, useClass: WebhookAuthGuard }],
    })
    class GuardedModule {}
    const { origin } = await startApp(adapter, { imports: [GuardedModule] }, { rawBody: true });
    const path = '/open';
    expect((await sendSigned(origin, EVENT, { path, ...KNOWN })).status).toBe(201);
    expect((await sendSigned(origin, EVENT, { path })).status).toBe(201);
    expect((await sendSigned(origin, EVENT, { path, algorithms: [] })).status).toBe(401);
  });

  it('asks for nothing under @SkipSignature(), during development only', async () => {
    const skipping = { ...metadata, controllers: [SkippingController] };
    const { origin } = await startApp(adapter, skipping);
    const unsigned = { path: '/skipping', algorithms: [] };
    expect((await sendSigned(origin, EVENT, unsigned)).status).toBe(200);
    vi.stubEnv('NODE_ENV', 'production');
    await expect(startApp(adapter, skipping)).rejects.toThrow(
      'SkippingController.event is decorated with @SkipSignature(), but NODE_ENV is',
    );
  });
});

@Controller('open')
class OpenController {
  @Post()
  open() {
    return {};
  }
}

@Controller('skipping')
class SkippingController {
  @SkipSignature()
  @OnPlainEvent('credentials')
  event() {
    return {};
  }
}

@Controller('events')
class UnsignedController {
  @OnPlainEvent('credentials', 'closed')
  closed() {
    return {};
  }

  @OnPlainEvent('either', 'either')
  either() {
    return {};
  }
}

@Controller('signed')
class SignedController {
  @OnPlainEvent('signature', 'event')
  event() {
    return {};
  }

  @OnInboundCall('call')
  call() {
    return documentWith({});
  }
}

describe('an application without webhookAuth', () => {
  const start = (...controllers: Type[]) =>
    startApp('express', { imports: [signalWire()], controllers });

  it('does not start with handlers whose requests nobody signs, and names each', async () => {
    await expect(start(UnsignedController, SignedController)).rejects.toThrow(
      new SignalWireConfigurationError(
        'SignalWire webhooks cannot be served:\n' +
          "  - UnsignedController.closed is decorated with @OnPlainEvent, whose requests SignalWire may not sign: set webhookAuth: { username, password }, or ask for signatures with { auth: 'signature' }\n" +
          "  - UnsignedController.either is decorated with @OnPlainEvent, whose requests SignalWire may not sign: set webhookAuth: { username, password }, or ask for signatures with { auth: 'signature' }",
      ),
    );
  });

  it('does not start with routes that WebhookAuthGuard or a subclass of it guards', async () => {
    await expect(start(PickyController)).rejects.toThrow(
      'PickyController.closed is guarded by WebhookAuthGuard, but there are no credentials: set webhookAuth: { username, password }, or use SignatureGuard',
    );
  });

  it('starts where everything is signed', async () => {
    await expect(start(SignedController)).resolves.toBeDefined();
  });
});

describe('webhookAuth', () => {
  const start = (webhookAuth: unknown) =>
    startApp('express', {
      imports: [signalWire({ webhookAuth } as Partial<SignalWireModuleOptions>)],
      controllers: [UnsignedController],
    });

  const USERNAME = 'username must be a string without a colon, and not empty';
  const PASSWORD =
    'password is missing: set it to a long random text, and check that its environment variable is set';
  const CONTROL =
    'holds a control character, such as a line break at its end, or half a character: neither can be sent as credentials';

  it.each([
    ['without password', { username: 'a' }, `webhookAuth.${PASSWORD}`],
    ['with an empty password', { username: 'a', password: '' }, `webhookAuth.${PASSWORD}`],
    ['with a blank password', { username: 'a', password: ' ' }, `webhookAuth.${PASSWORD}`],
    ['with a number', { username: 'a', password: 1 }, `webhookAuth.${PASSWORD}`],
    ['without user name', { password: 'a' }, `webhookAuth.${USERNAME}`],
    ['with an empty user name', { username: '', password: 'a' }, `webhookAuth.${USERNAME}`],
    ['with a colon', { username: 'a:b', password: 'a' }, `webhookAuth.${USERNAME}`],
    ['with a line break', { username: 'a', password: 'b\n' }, `webhookAuth ${CONTROL}`],
    ['with half a character', { username: 'a', password: '\uD83D' }, `webhookAuth ${CONTROL}`],
    ['as text', 'user:password', `webhookAuth.${USERNAME}`],
    ['wrong in one of several', [CREDENTIALS, { username: 'a' }], `webhookAuth[1].${PASSWORD}`],
    ['a list of nothing', [undefined], `webhookAuth[0].${USERNAME}`],
  ])('stops the start: %s', async (_name, webhookAuth, problem) => {
    await expect(start(webhookAuth)).rejects.toThrow(`  - ${problem}`);
  });

  it('does not say what it holds', async () => {
    const secret = { username: 'alice:hidden', password: 'hidden\n' };
    const error: unknown = await start(secret).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain('webhookAuth.username');
    expect(String(error)).not.toContain('hidden');
  });

  it.each([undefined, null, []])('%j is none', async (webhookAuth) => {
    await expect(start(webhookAuth)).rejects.toThrow('set webhookAuth: { username, password }');
  });
});
