import { concat, EMPTY, firstValueFrom, map, of, throwError, timer } from 'rxjs';
import { afterEach, describe, expect, it } from 'vitest';
import { Call, OnInboundCall, type CallDto } from '../../../lib/index.js';
import { CallingDocument } from '../../../lib/swml/index.js';
import { ADAPTERS, closeApps, type AdapterName } from '../../support/adapters.js';
import { phoneCall, sendSigned } from '../../support/calls.js';
import { controllerReturning, RETURNING_HANDLER } from '../../support/returning.js';
import { startVoiceApp } from '../../support/voice-app.js';

const HANGUP = { version: '1.0.0', sections: { main: [{ hangup: {} }] } };
const ANSWER = { version: '1.0.0', sections: { main: [{ answer: {} }] } };
const WRONG = { version: '1.0.0', sections: { main: [{ hang_up: {} }] } };
const YAML = '# said by a person\nversion: 1.0.0\nsections:\n  main:\n    - hangup: {}\n';

async function answerOf(adapter: AdapterName, make: () => unknown) {
  const controllers = [controllerReturning(make)];
  const { origin, log } = await startVoiceApp(adapter, { controllers });
  const response = await sendSigned(origin);
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, text: await response.text(), log };
}

afterEach(closeApps);

describe.each(ADAPTERS)('the answer on %s', (adapter) => {
  it.each<[what: string, make: () => unknown]>([
    ['a CallingDocument', () => new CallingDocument().hangup()],
    ['a plain document', () => HANGUP],
    ['an object that makes one', () => ({ toJSON: () => HANGUP })],
    ['a promise of a plain document', () => Promise.resolve(HANGUP)],
    ['a promise of a CallingDocument', () => Promise.resolve(new CallingDocument().hangup())],
    ['an Observable of one', () => of(HANGUP)],
    ['an Observable of several, whose last counts', () => of(ANSWER, HANGUP)],
    ['an Observable that takes its time', () => timer(0).pipe(map(() => HANGUP))],
    ['an Observable of CallingDocuments', () => of(new CallingDocument().hangup())],
  ])('is 200 and JSON for %s', async (_what, make) => {
    const { status, type, text } = await answerOf(adapter, make);
    expect(status).toBe(200);
    expect(type).toMatch(/^application\/json(;|$)/);
    expect(JSON.parse(text)).toMatchObject({ sections: HANGUP.sections });
  });

  it.each<[what: string, make: () => unknown]>([
    ['YAML text', () => YAML],
    ['a promise of YAML text', () => Promise.resolve(YAML)],
    ['an Observable of YAML text', () => of(YAML)],
  ])('is 200 and the text as it was written for %s', async (_what, make) => {
    const { status, type, text } = await answerOf(adapter, make);
    expect(status).toBe(200);
    expect(type).toMatch(/^application\/yaml(;|$)/);
    expect(text).toBe(YAML);
  });

  it.each<[what: string, make: () => unknown]>([
    ['undefined', () => undefined],
    ['null', () => null],
    ['a promise of nothing', () => Promise.resolve()],
    ['an Observable of none', () => EMPTY],
    ['an Observable of undefined', () => of(undefined)],
  ])('is 500 for %s, and the log names the method', async (_what, make) => {
    const { status, log } = await answerOf(adapter, make);
    expect(status).toBe(500);
    expect(log.of('error').join()).toContain(`${RETURNING_HANDLER} returned nothing`);
  });

  it.each<[what: string, make: () => unknown]>([
    ['a number', () => 7],
    ['a boolean', () => true],
    ['a function', () => () => HANGUP],
    ['a bigint', () => 7n],
  ])('is 500 for %s, and the log names the method', async (_what, make) => {
    const { status, log } = await answerOf(adapter, make);
    expect(status).toBe(500);
    expect(log.of('error').join()).toContain(`${RETURNING_HANDLER} returned a `);
  });

  it.each<[what: string, make: () => unknown]>([
    ['an unknown method', () => WRONG],
    ['a promise of an unknown method', () => Promise.resolve(WRONG)],
    ['an Observable of an unknown method', () => of(WRONG)],
    ['an object that makes an unknown method', () => ({ toJSON: () => WRONG })],
    ['a wrong parameter', () => ({ sections: { main: [{ hangup: { reason: 'hang_up' } }] } })],
    ['no sections', () => ({ main: [{ hang_up: {} }] })],
    ['a list of steps', () => [{ hang_up: {} }]],
    ['a date', () => new Date('2001-02-03')],
    ['YAML with an unknown method', () => 'sections: {main: [hang_up: {}]}'],
    ['text that is no YAML', () => 'sections: {hang_up'],
    ['text that is no document', () => 'hang_up'],
    ['empty text', () => ''],
    ['a document for messages', () => ({ sections: { main: [{ reply: { body: 'hang_up' } }] } })],
  ])('is 500 for a document with %s, which does not leave the process', async (_what, make) => {
    const { status, text, log } = await answerOf(adapter, make);
    expect(status).toBe(500);
    expect(text).not.toMatch(/hang_up|2001/);
    expect(log.of('error')).toHaveLength(1);
    expect(log.of('error').join()).toContain(RETURNING_HANDLER);
  });

  it.each<[what: string, make: () => unknown]>([
    ['fails', () => throwError(() => new Error('stream is down'))],
    [
      'fails half-way',
      () =>
        concat(
          of(HANGUP),
          throwError(() => new Error('stream is down')),
        ),
    ],
  ])('is 500 for an Observable that %s', async (_what, make) => {
    const { status, text, log } = await answerOf(adapter, make);
    expect(status).toBe(500);
    expect(text).not.toContain('stream is down');
    expect(log.of('error').join()).toContain('stream is down');
  });
});

describe('a handler that is called directly, as in a unit test', () => {
  class VoiceController {
    readonly name = 'voice';

    @OnInboundCall()
    document(@Call() call: Pick<CallDto, 'from'>) {
      return { from: call.from, name: this.name, given: arguments.length };
    }

    @OnInboundCall('later')
    async later() {
      return new CallingDocument().hangup();
    }

    @OnInboundCall('stream')
    stream() {
      return of(1, 2);
    }

    @OnInboundCall('nothing')
    nothing() {}

    @OnInboundCall('defaults')
    defaults(@Call('from') from = 'nobody', ...others: string[]) {
      return [from, ...others];
    }
  }
  const controller = new VoiceController();

  it('gives what it returns as it is', async () => {
    const { from } = phoneCall().call;
    expect(controller.document({ from })).toEqual({ from, name: 'voice', given: 1 });
    expect(await controller.later()).toBeInstanceOf(CallingDocument);
    expect(await firstValueFrom(controller.stream())).toBe(1);
    expect(controller.nothing()).toBeUndefined();
  });

  it('takes arguments as it declares them', () => {
    expect(controller.defaults()).toEqual(['nobody']);
    expect(controller.defaults('a', 'b', 'c')).toEqual(['a', 'b', 'c']);
  });

  it('keeps its name', () => {
    expect(controller.document.name).toBe('document');
  });
});
