import { Body, Controller, Post, UseGuards } from '@nestjs/common';
import { OnInboundCall, WebhookAuthGuard, type SignalWireModuleOptions } from '../../lib/index.js';
import { startApp, type AdapterName } from './adapters.js';
import { documentWith } from './facts.js';
import { OnPlainEvent } from './plain-kind.js';
import { RecordedLog } from './recorded-log.js';
import { signalWire } from './signal-wire.js';

/** What `webhookAuth` is set to in tests: a colon and a character of three bytes, in the password only. */
export const CREDENTIALS = { username: 'signalwire', password: 'p:a€ss/word' };

/** The value of an `Authorization` header with these credentials. */
export function basic(username = CREDENTIALS.username, password = CREDENTIALS.password): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** A route for each answer to the question who sent it. */
export const AUTH_PATHS = {
  signature: '/signature',
  call: '/call',
  credentials: '/credentials',
  either: '/either',
  foreign: '/foreign',
} as const;

/** The body that each of these routes takes. */
export const EVENT = JSON.stringify({ event: 'ring' });

/** Starts an application with {@link AUTH_PATHS}; `runs` names the handlers that ran. */
export async function startAuthApp(
  adapter: AdapterName,
  options: Partial<SignalWireModuleOptions> = {},
) {
  const runs: string[] = [];

  @Controller()
  class EventController {
    @OnPlainEvent('signature', 'signature')
    signature() {
      return ran('signature');
    }

    @OnInboundCall('call')
    call() {
      runs.push('call');
      return documentWith({});
    }

    @OnPlainEvent('credentials', 'credentials')
    credentials() {
      return ran('credentials');
    }

    @OnPlainEvent('either', 'either')
    either() {
      return ran('either');
    }

    @UseGuards(WebhookAuthGuard)
    @Post('foreign')
    foreign(@Body() body: object) {
      return { ...ran('foreign'), body };
    }
  }

  function ran(handler: string) {
    runs.push(handler);
    return { handler };
  }

  const log = new RecordedLog();
  const imports = [signalWire({ webhookAuth: CREDENTIALS, ...options })];
  const { app, origin } = await startApp(
    adapter,
    { imports, controllers: [EventController] },
    { logger: log },
  );
  return { app, origin, port: Number(new URL(origin).port), runs, log, EventController };
}
