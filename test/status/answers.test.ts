import { ConflictException, Controller, Module, ParseIntPipe, Res } from '@nestjs/common';
import { of, throwError } from 'rxjs';
import { afterEach, describe, expect, it } from 'vitest';
import { OnStatusCallback, PlayEventDto, StatusEvent } from '../../lib/index.js';
import { ADAPTERS, closeApps, startApp } from '../support/adapters.js';
import { CREDENTIALS } from '../support/auth-app.js';
import { signalWire } from '../support/signal-wire.js';
import { exampleOf } from '../support/status/examples.js';
import { sendEvent, startStatusApp } from '../support/status/status-app.js';

const EVENT = exampleOf('calling.call.play');

afterEach(closeApps);

describe.each(ADAPTERS)('the answer to a status callback on %s', (adapter) => {
  it.each<[what: string, returned: () => unknown]>([
    ['nothing', () => undefined],
    ['null', () => null],
    ['a text', () => 'done'],
    ['an object', () => ({ sections: { main: [] } })],
    ['a promise', () => Promise.resolve({ late: true })],
    ['an Observable', () => of({ first: true }, { last: true })],
  ])('is {} where the handler returns %s', async (_what, hear) => {
    const { origin, heard } = await startStatusApp(adapter, 'calling.call.play', { hear });
    const response = await sendEvent(origin, EVENT);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({});
    expect(heard).toHaveLength(1);
  });

  const failure = new Error('The database is away');
  it.each<[what: string, hear: () => unknown, status: number]>([
    [
      'throws',
      () => {
        throw failure;
      },
      500,
    ],
    ['rejects', () => Promise.reject(failure), 500],
    ['ends its Observable with an error', () => throwError(() => failure), 500],
    ['throws an HttpException', () => Promise.reject(new ConflictException()), 409],
  ])("is Nest's own where the handler %s", async (_what, hear, status) => {
    const fallback = { sections: { main: [{ hangup: {} }] } };
    const options = { hear, signalWire: { fallback } };
    const { origin } = await startStatusApp(adapter, 'calling.call.play', options);
    const response = await sendEvent(origin, EVENT);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ statusCode: status });
  });

  it('is of each handler its own, where several modules hear of one event', async () => {
    const heard: string[] = [];

    @Controller('billing')
    class BillingController {
      @OnStatusCallback('calling.call.play')
      played() {
        heard.push('billing');
      }
    }
    @Controller('audit')
    class AuditController {
      @OnStatusCallback('calling.call.play', ['played', 'heard'])
      played(@StatusEvent() { params }: PlayEventDto) {
        heard.push(`audit ${params.state}`);
      }
    }
    @Module({ controllers: [BillingController] })
    class BillingModule {}
    @Module({ controllers: [AuditController] })
    class AuditModule {}

    const imports = [signalWire({ webhookAuth: CREDENTIALS }), BillingModule, AuditModule];
    const { origin } = await startApp(adapter, { imports });
    for (const path of ['/billing', '/audit/played', '/audit/heard']) {
      expect((await sendEvent(origin, EVENT, { path })).status).toBe(200);
    }
    expect(heard).toEqual(['billing', 'audit finished', 'audit finished']);
  });

  it('is what a handler writes that takes @Res()', async () => {
    @Controller('events')
    class WritingController {
      @OnStatusCallback('calling.call.play')
      played(@Res() response: { status(code: number): { send(body: string): unknown } }) {
        response.status(202).send('later');
      }
    }
    const imports = [signalWire({ webhookAuth: CREDENTIALS })];
    const { origin } = await startApp(adapter, { imports, controllers: [WritingController] });
    const response = await sendEvent(origin, EVENT);
    expect([response.status, await response.text()]).toEqual([202, 'later']);
  });

  it('comes after the pipes of @StatusEvent()', async () => {
    const durations: number[] = [];

    @Controller('events')
    class PipesController {
      @OnStatusCallback('calling.call.play')
      played(
        @StatusEvent({ transform: ({ timestamp }: PlayEventDto) => timestamp * 1000 }, ParseIntPipe)
        milliseconds: number,
      ) {
        durations.push(milliseconds);
      }
    }
    const imports = [signalWire({ webhookAuth: CREDENTIALS })];
    const { origin } = await startApp(adapter, { imports, controllers: [PipesController] });
    expect((await sendEvent(origin, { ...EVENT, timestamp: 1.5 })).status).toBe(200);
    expect((await sendEvent(origin, { ...EVENT, timestamp: 1.0001 })).status).toBe(400);
    expect(durations).toEqual([1500]);
  });
});

describe('a handler that is called directly', () => {
  it('is the method that was written', () => {
    class Hearing {
      @OnStatusCallback('calling.call.play')
      played(@StatusEvent() event: PlayEventDto) {
        return event.params.state;
      }
    }
    expect(new Hearing().played(EVENT as PlayEventDto)).toBe('finished');
  });
});
