import { Controller } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import { OnStatusCallback } from '../../lib/index.js';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { phoneCall } from '../support/calls.js';
import { exampleOf, STATUS_EVENT_TYPES } from '../support/status/examples.js';
import { HEARING_HANDLER, sendEvent, startStatusApp } from '../support/status/status-app.js';

afterEach(closeApps);

describe.each(ADAPTERS)('an event on the route of another, on %s', (adapter) => {
  it.each(STATUS_EVENT_TYPES)(
    'is acknowledged, logged and dropped by the route of %s',
    async (type) => {
      const { origin, heard, log } = await startStatusApp(adapter, type);
      for (const other of STATUS_EVENT_TYPES.filter((name) => name !== type)) {
        const response = await sendEvent(origin, exampleOf(other));
        expect(response.status, other).toBe(200);
        expect(await response.json()).toEqual({});
        expect(log.of('warn').at(-1)).toContain(
          `${HEARING_HANDLER} expects ${type}, but got "${other}", which was acknowledged and dropped`,
        );
      }
      expect(heard).toEqual([]);
      expect(log.of('warn')).toHaveLength(STATUS_EVENT_TYPES.length - 1);
    },
  );

  it('is acknowledged where validation is strict, too, and whatever else is wrong with it', async () => {
    const signalWire = { payloadValidation: 'strict' } as const;
    const { origin, heard } = await startStatusApp(adapter, 'calling.call.play', { signalWire });
    const response = await sendEvent(origin, { event_type: 'calling.call.tap', params: 7 });
    expect(response.status).toBe(200);
    expect(heard).toEqual([]);
  });

  it('is refused like any other where nothing proves that SignalWire sent it', async () => {
    const { origin, log } = await startStatusApp(adapter, 'calling.call.play');
    const headers = { authorization: 'Basic bm9ib2R5' };
    const response = await sendEvent(origin, exampleOf('calling.call.tap'), { headers });
    expect(response.status).toBe(401);
    expect(log.of('warn')).toEqual([]);
  });

  it.each([
    'calling.call.unheard_of',
    'calling.call.play.more',
    'x\n[Nest] ERROR',
    'y'.repeat(9999),
  ])('is named in one short line of the log: %j', async (event_type) => {
    const { origin, heard, log } = await startStatusApp(adapter, 'calling.call.play');
    const event = { ...exampleOf('calling.call.play'), event_type };
    expect((await sendEvent(origin, event)).status).toBe(200);
    expect(heard).toEqual([]);
    const [line = '', ...more] = log.of('warn');
    expect(more).toEqual([]);
    expect(line).toContain(JSON.stringify(event_type.slice(0, 60)));
    expect(line).not.toContain('\n');
    expect(line.length).toBeLessThan(350);
  });

  it.each(STATUS_EVENT_TYPES)('is not what an untyped event is that fits: %s', async (type) => {
    const { origin, heard } = await startStatusApp(adapter, type);
    const { event_type: _none, ...untyped } = exampleOf(type) as { event_type?: string };
    expect((await sendEvent(origin, untyped)).status).toBe(200);
    expect(heard).toHaveLength(1);
  });

  it.each<[what: string, body: object]>([
    ['a call', phoneCall()],
    ['nothing', {}],
    ['an event type that is no text', { event_type: 7 }],
  ])('is not what else arrives there: %s is refused', async (_what, body) => {
    const { origin, heard } = await startStatusApp(adapter, 'calling.call.play');
    expect((await sendEvent(origin, body)).status).toBe(400);
    expect(heard).toEqual([]);
  });
});

describe.each(ADAPTERS)('a route of several events on %s', (adapter) => {
  const BOTH = ['calling.transcript.completed', 'calling.transcript.failed'] as const;

  it('hears each of them as its own DTO, and no other', async () => {
    const { origin, heard, log } = await startStatusApp(adapter, BOTH);
    for (const type of [...BOTH, 'calling.call.pay'] as const) {
      expect((await sendEvent(origin, exampleOf(type))).status).toBe(200);
    }
    expect(heard.map(({ constructor }) => constructor.name)).toEqual([
      'TranscriptCompletedEventDto',
      'TranscriptFailedEventDto',
    ]);
    expect(log.of('warn').join()).toContain(
      'expects calling.transcript.completed or calling.transcript.failed, but got "calling.call.pay"',
    );
  });

  it('checks each of them by its own description', async () => {
    const signalWire = { payloadValidation: 'strict' } as const;
    const types = ['calling.call.connect', 'calling.call.stream', '10dlc'] as const;
    const { origin, heard } = await startStatusApp(adapter, types, { signalWire });
    for (const type of types) {
      expect((await sendEvent(origin, exampleOf(type))).status).toBe(200);
      expect((await sendEvent(origin, { ...exampleOf(type), x: 1 })).status).toBe(400);
    }
    expect(heard).toHaveLength(types.length);
  });
});

describe('@OnStatusCallback', () => {
  it.each([
    [
      'calling.call.plai',
      'not calling.call.plai: one of calling.call.state, calling.call.connect,',
    ],
    ['toString', 'not toString: one of'],
    [[], 'needs the name of an event'],
    [['calling.call.play', 'recorded'], 'not recorded: one of'],
  ])('does not take %j', (name, words) => {
    const decorate = OnStatusCallback as (name: unknown) => MethodDecorator;
    const declare = () => {
      @Controller()
      class WrongController {
        @decorate(name)
        heard() {}
      }
      return WrongController;
    };
    expect(declare).toThrow(TypeError);
    expect(declare).toThrow(words);
  });
});
