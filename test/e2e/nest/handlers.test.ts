import { Controller, Inject, Injectable, Scope } from '@nestjs/common';
import { REQUEST } from '@nestjs/core';
import { concat, defer, delay, EMPTY, of, throwError } from 'rxjs';
import { afterEach, describe, expect, it } from 'vitest';
import { Call, CallDto, InboundCallDto, OnInboundCall } from '../../../lib/index.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../support/adapters.js';
import { phoneCall, sendSigned } from '../../support/calls.js';
import { documentWith, factsOf } from '../../support/facts.js';
import { signalWire } from '../../support/signal-wire.js';

@Controller('voice')
class VoiceController {
  @OnInboundCall('sync')
  sync(@Call() call: CallDto) {
    return documentWith({ from: call.from });
  }

  @OnInboundCall('async')
  async async(@Call() call: CallDto) {
    await new Promise(setImmediate);
    return documentWith({ from: call.from });
  }

  @OnInboundCall('observable')
  observable(@Call() call: CallDto) {
    return of(documentWith({ from: call.from })).pipe(delay(1));
  }

  @OnInboundCall('last')
  last(@Call() call: CallDto) {
    return concat(of(documentWith({ from: 'too early' })), of(documentWith({ from: call.from })));
  }

  @OnInboundCall('promised-observable')
  async promisedObservable(@Call() call: CallDto) {
    await new Promise(setImmediate);
    return defer(() => of(documentWith({ from: call.from })));
  }
}

@Controller('voice')
class FailingController {
  @OnInboundCall('throws')
  throws(): never {
    throw new Error('no line');
  }

  @OnInboundCall('rejects')
  async rejects(): Promise<never> {
    await new Promise(setImmediate);
    throw new Error('no line');
  }

  @OnInboundCall('errors')
  errors() {
    return throwError(() => new Error('no line'));
  }

  @OnInboundCall('nothing')
  nothing() {}

  @OnInboundCall('empty')
  empty() {
    return EMPTY;
  }
}

let instances = 0;

@Injectable({ scope: Scope.REQUEST })
class Caller {
  readonly serial = ++instances;

  constructor(@Inject(REQUEST) private readonly request: { body: InboundCallDto }) {}

  get number() {
    return this.request.body.call.from;
  }
}

@Controller('scoped')
class ScopedController {
  private calls = 0;

  constructor(private readonly caller: Caller) {}

  @OnInboundCall()
  greet(@Call() call: CallDto) {
    this.calls += 1;
    const { number, serial } = this.caller;
    return documentWith({ number, serial, calls: this.calls, isCall: call instanceof CallDto });
  }
}

function start(adapter: AdapterName) {
  return startApp(adapter, {
    imports: [signalWire()],
    controllers: [VoiceController, FailingController, ScopedController],
    providers: [Caller],
  });
}

afterEach(closeApps);

describe.each(ADAPTERS)('a handler on %s', (adapter) => {
  it.each(['sync', 'async', 'observable', 'last', 'promised-observable'])(
    'may answer in its own time: %s',
    async (path) => {
      const { origin } = await start(adapter);
      const response = await sendSigned(origin, undefined, { path: `/voice/${path}` });
      expect(response.status).toBe(200);
      expect(await factsOf(response)).toEqual({ from: phoneCall().call.from });
    },
  );

  it.each(['throws', 'rejects', 'errors', 'nothing', 'empty'])(
    "fails as Nest's own 500 without a fallback: %s",
    async (path) => {
      const { origin } = await start(adapter);
      const response = await sendSigned(origin, undefined, { path: `/voice/${path}` });
      expect(response.status).toBe(500);
      expect(await response.json()).toEqual({ statusCode: 500, message: 'Internal server error' });
    },
  );

  it('may be request-scoped: each call has its own controller, which sees the payload', async () => {
    const { origin } = await start(adapter);
    const answers = [];
    for (const from of ['+15550000001', '+15550000002']) {
      const response = await sendSigned(origin, phoneCall({ call: { from } }), { path: '/scoped' });
      answers.push(await factsOf(response));
    }
    const first = instances - 1;
    expect(answers).toEqual([
      { number: '+15550000001', serial: first, calls: 1, isCall: true },
      { number: '+15550000002', serial: first + 1, calls: 1, isCall: true },
    ]);
  });

  it('is a plain method when it is called directly, as in a unit test', () => {
    const call = Object.assign(new CallDto(), { from: '+15550000003' });
    expect(new VoiceController().sync(call)).toEqual(documentWith({ from: '+15550000003' }));
  });
});

class BaseController {
  @OnInboundCall('base')
  answer(@Call('from') from: string) {
    return documentWith({ from });
  }
}

@Controller('derived')
class DerivedController extends BaseController {
  @OnInboundCall('own')
  override answer(@Call('from') from: string, retries = 3) {
    return documentWith({ from, retries });
  }
}

describe.each(ADAPTERS)('a handler that overrides another on %s', (adapter) => {
  it('keeps the defaults of its further parameters', async () => {
    const { origin } = await startApp(adapter, {
      imports: [signalWire()],
      controllers: [DerivedController],
    });
    const response = await sendSigned(origin, undefined, { path: '/derived/own' });
    expect(await factsOf(response)).toEqual({ from: phoneCall().call.from, retries: 3 });
  });
});
