import { afterEach, describe, expect, it } from 'vitest';
import { STATUS_EVENTS } from '../../lib/status/status-events.js';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { exampleOf, STATUS_EVENT_TYPES, STATUS_EXAMPLES } from '../support/status/examples.js';
import { sendEvent, startStatusApp } from '../support/status/status-app.js';

afterEach(closeApps);

describe.each(ADAPTERS)('status callbacks on %s', (adapter) => {
  it('have an example of each event', () => {
    expect(STATUS_EVENT_TYPES.toSorted()).toEqual(Object.keys(STATUS_EVENTS).toSorted());
  });

  describe.each(['strict', 'tolerant'] as const)('where validation is %s', (payloadValidation) => {
    it.each(STATUS_EVENT_TYPES)('hand over %s unchanged, as its DTO', async (type) => {
      const options = { signalWire: { payloadValidation } };
      const { origin, heard, log } = await startStatusApp(adapter, type, options);
      for (const example of STATUS_EXAMPLES[type]) {
        const response = await sendEvent(origin, example);
        expect(await response.json()).toEqual({});
        expect(response.status).toBe(200);
        const event = heard.at(-1);
        expect(event).toBeInstanceOf(STATUS_EVENTS[type]);
        expect(JSON.parse(JSON.stringify(event))).toEqual(example);
      }
      expect(heard).toHaveLength(STATUS_EXAMPLES[type].length);
      expect(log.of('warn')).toEqual([]);
    });
  });

  it.each(STATUS_EVENT_TYPES)('keep what is not described of %s', async (type) => {
    const { origin, heard } = await startStatusApp(adapter, type);
    const example = { ...exampleOf(type), priority: { level: 1 } };
    await sendEvent(origin, example);
    expect(JSON.parse(JSON.stringify(heard[0]))).toEqual(example);
  });

  it('take a state that is new, and say so in the log', async () => {
    const { origin, heard, log } = await startStatusApp(adapter, 'calling.call.play');
    const example = exampleOf('calling.call.play') as { params: object };
    const params = { ...example.params, state: 'rewinding' };
    expect((await sendEvent(origin, { ...example, params })).status).toBe(200);
    expect(heard).toMatchObject([{ params: { state: 'rewinding' } }]);
    expect(log.of('warn').join()).toContain(
      "An event calling.call.play of call c2d3e4f5-a6b7-4901-8def-234567890abc deviates from SignalWire's description: params.state must be one of",
    );
  });
});
