import {
  BadRequestException,
  Controller,
  ForbiddenException,
  HttpException,
  ParseIntPipe,
  UseGuards,
  UsePipes,
  type CanActivate,
} from '@nestjs/common';
import { throwError } from 'rxjs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  Call,
  InboundCallDto,
  OnInboundCall,
  SignalWireConfigurationError,
  type Fallback,
} from '../../../lib/index.js';
import { CallingDocument, MessagingDocument } from '../../../lib/swml/index.js';
import { ADAPTERS, closeApps, createApp, type AdapterName } from '../../support/adapters.js';
import { phoneCall, sendSigned } from '../../support/calls.js';
import { controllerReturning, RETURNING_HANDLER } from '../../support/returning.js';
import { signalWire } from '../../support/signal-wire.js';
import { startVoiceApp } from '../../support/voice-app.js';

const SORRY = { version: '1.0.0', sections: { main: [{ play: { url: 'say:Sorry' } }] } };
const { call_id: CALL_ID } = phoneCall().call;
const WRONG = { sections: { main: [{ hang_up: {} }] } };

/** Guards refuse before the handler is reached; pipes when its arguments are made. */
class RefusingGuard implements CanActivate {
  canActivate(): boolean {
    throw new HttpException('Busy', 429);
  }
}

class DenyingGuard implements CanActivate {
  canActivate() {
    return false;
  }
}

@Controller('voice')
class GuardedController {
  @OnInboundCall('busy')
  @UseGuards(RefusingGuard)
  busy() {
    return SORRY;
  }

  @OnInboundCall('denied')
  @UseGuards(DenyingGuard)
  denied() {
    return SORRY;
  }

  @OnInboundCall('piped')
  @UsePipes(ParseIntPipe)
  piped(@Call('from') _from: number) {
    return SORRY;
  }
}

function throwing(error: unknown): () => never {
  return () => {
    throw error;
  };
}

const FAILURES: [what: string, make: () => unknown][] = [
  ['throws', throwing(new Error('no line'))],
  ['rejects', () => Promise.reject(new Error('no line'))],
  ['returns an Observable that fails', () => throwError(() => new Error('no line'))],
  ['throws an HttpException', throwing(new ForbiddenException('no line'))],
  ['throws what is no Error', throwing('no line')],
];

async function answerOf(adapter: AdapterName, make: () => unknown, fallback?: unknown) {
  const controllers = [controllerReturning(make)];
  const options = { fallback: fallback as Fallback };
  const { origin, log } = await startVoiceApp(adapter, { controllers, signalWire: options });
  const response = await sendSigned(origin);
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, text: await response.text(), log };
}

afterEach(closeApps);

describe.each(ADAPTERS)('a handler that fails on %s', (adapter) => {
  describe('without a fallback', () => {
    it.each<[what: string, error: unknown, status: number]>([
      ['an Error', new Error('no line'), 500],
      ['what is no Error', 'no line', 500],
      ['a ForbiddenException', new ForbiddenException(), 403],
      ['a BadRequestException', new BadRequestException(), 400],
      ['an HttpException of its own', new HttpException('Busy', 503), 503],
    ])("gets Nest's own status for %s", async (_what, error, status) => {
      const thrown = await answerOf(adapter, throwing(error));
      const rejected = await answerOf(adapter, () => Promise.reject(error));
      expect([thrown.status, rejected.status]).toEqual([status, status]);
    });
  });

  describe.each<[kind: string, fallback: () => unknown]>([
    ['a plain document', () => SORRY],
    ['a CallingDocument', () => CallingDocument.from(SORRY)],
    ['a function', () => () => SORRY],
    ['a function that makes a CallingDocument', () => () => CallingDocument.from(SORRY)],
    ['an async function', () => () => Promise.resolve(SORRY)],
  ])('with %s for a fallback', (_kind, fallback) => {
    it.each(FAILURES)('is answered with it, and logged, when it %s', async (_what, make) => {
      const { status, type, text, log } = await answerOf(adapter, make, fallback());
      expect(status).toBe(200);
      expect(type).toMatch(/^application\/json/);
      expect(JSON.parse(text)).toEqual(SORRY);
      expect(log.of('error')).toHaveLength(1);
      expect(log.text).toContain(`Call ${CALL_ID}: ${RETURNING_HANDLER} failed: no line`);
    });

    it.each<[what: string, make: () => unknown]>([
      ['nothing', () => undefined],
      ['a wrong document', () => WRONG],
      ['a promise of a wrong document', () => Promise.resolve(WRONG)],
      ['YAML that is no document', () => 'hang_up'],
    ])('is answered with it when it returns %s', async (_what, make) => {
      const { status, text, log } = await answerOf(adapter, make, fallback());
      expect(status).toBe(200);
      expect(JSON.parse(text)).toEqual(SORRY);
      expect(log.of('error').join()).toContain(`Call ${CALL_ID}: ${RETURNING_HANDLER} failed: `);
    });

    it('is not answered with it while it works', async () => {
      const make = () => ({ sections: { main: [{ hangup: {} }] } });
      const { text, log } = await answerOf(adapter, make, fallback());
      expect(text).not.toContain('Sorry');
      expect(log.of('error')).toEqual([]);
    });
  });

  it('is answered with YAML where the fallback is YAML', async () => {
    const yaml = 'sections: {main: [hangup: {}]}';
    const { status, type, text } = await answerOf(adapter, throwing(new Error('no line')), yaml);
    expect([status, text]).toEqual([200, yaml]);
    expect(type).toMatch(/^application\/yaml/);
  });

  it('tells the fallback function the call and the error', async () => {
    const fallback = vi.fn<(...args: unknown[]) => object>(() => SORRY);
    const error = new Error('no line');
    await answerOf(adapter, throwing(error), fallback);
    expect(fallback).toHaveBeenCalledOnce();
    const [call, cause] = fallback.mock.calls[0] ?? [];
    expect(call).toBeInstanceOf(InboundCallDto);
    expect(call).toMatchObject({ call: { call_id: CALL_ID } });
    expect(cause).toBe(error);
  });

  it.each<[what: string, fallback: () => unknown]>([
    ['throws', throwing(new Error('no tape'))],
    ['rejects', () => Promise.reject(new Error('no tape'))],
    ['returns nothing', () => undefined],
    ['returns a wrong document', () => WRONG],
    ['resolves to a wrong document', () => Promise.resolve(WRONG)],
  ])(
    'is answered 500 when the fallback function %s as well, and both are logged',
    async (_what, fallback) => {
      const { status, text, log } = await answerOf(
        adapter,
        throwing(new Error('no line')),
        fallback,
      );
      expect(status).toBe(500);
      expect(text).not.toContain('hang_up');
      const errors = log.of('error');
      expect(errors).toHaveLength(2);
      expect(errors[0]).toContain('no line');
      expect(errors[1]).toMatch(/no tape|returned nothing|no valid SWML/);
    },
  );

  it.each([
    ['/voice/busy', 429],
    ['/voice/denied', 403],
    ['/voice/piped', 400],
  ])('leaves what guards and pipes refuse at its status: %s', async (path, status) => {
    const { origin, log } = await startVoiceApp(adapter, {
      controllers: [GuardedController],
      signalWire: { fallback: SORRY },
    });
    expect((await sendSigned(origin, undefined, { path })).status).toBe(status);
    expect(log.of('error')).toEqual([]);
  });

  it('leaves refused signatures and payloads at their status', async () => {
    const { origin } = await startVoiceApp(adapter, { signalWire: { fallback: SORRY } });
    expect((await sendSigned(origin, undefined, { signingKey: 'PSK_other' })).status).toBe(401);
    expect((await sendSigned(origin, { call: {} })).status).toBe(400);
  });

  it.each<[what: string, fallback: unknown, words: RegExp]>([
    ['has a wrong step', WRONG, /fallback.*hang_up/],
    ['has no sections', { main: [] }, /fallback.*sections/],
    ['is a list', [{ hangup: {} }], /fallback/],
    ['is wrong YAML', 'sections: {main: [hang_up: {}]}', /fallback.*hang_up/],
    ['is text that is no YAML', 'sections: {', /fallback/],
    [
      'is a document for messages',
      new MessagingDocument().receive(),
      /fallback.*returned a document for messages, but it answers calls/,
    ],
    ['is empty', '', /fallback must be a SWML document/],
    ['is a number', 7, /fallback must be a SWML document/],
    ['is null', null, /fallback must be a SWML document/],
  ])('keeps the application from starting when the fallback %s', async (_what, fallback, words) => {
    const starting = createApp(adapter, {
      imports: [signalWire({ fallback: fallback as Fallback })],
      controllers: [controllerReturning(() => SORRY)],
    }).then((app) => app.init());
    await expect(starting).rejects.toThrow(SignalWireConfigurationError);
    await expect(starting).rejects.toThrow(words);
  });
});
