import { afterEach, describe, expect, it } from 'vitest';
import type { StatusEventType } from '../../lib/index.js';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { pathsOf, withValueAt } from '../support/payloads.js';
import { exampleOf } from '../support/status/examples.js';
import { sendEvent, startStatusApp } from '../support/status/status-app.js';

/** Texts of a payment, a transcript, a message and what was said, none of which belongs into a log. */
const SECRETS = {
  'calling.call.pay': {
    payment_card_number: '4242424242424242',
    security_code: '737',
    expiration_date: '1129',
    payment_card_postal_code: '94107',
  },
  'calling.transcript.completed': { text: 'my card is 5555555555554444 ${call.from}' },
  'calling.call.collect': { result: { type: 'speech', params: { text: '4000056655665556' } } },
} as const;

const TYPES = Object.keys(SECRETS) as (keyof typeof SECRETS)[];

function eventWithSecrets(type: keyof typeof SECRETS) {
  const event = exampleOf(type) as { params: object };
  return { ...event, params: { ...event.params, ...SECRETS[type] } };
}

function secretsOf(type: keyof typeof SECRETS): string[] {
  return JSON.stringify(SECRETS[type]).match(/\d{3,}/g) ?? [];
}

afterEach(closeApps);

describe.each(ADAPTERS)('the log of %s', (adapter) => {
  it.each(TYPES)('keeps quiet about what %s says, whatever is wrong with it', async (type) => {
    const event = eventWithSecrets(type);
    const hear = (): never => {
      throw new Error('The database is away');
    };
    // Each part that describes the event in a wrong form, in a right one and left out; all at a handler that fails.
    const events = pathsOf(event).flatMap((path) =>
      [undefined, null, { wrong: true }].map((value) => withValueAt(event, path, value)),
    );
    const wrapped = ['payment_card_number', 'text'].map((name) => ({
      ...event,
      params: { ...event.params, [name]: [Object.values(SECRETS[type])], x_unknown: SECRETS[type] },
    }));
    let text = '';
    for (const payloadValidation of ['tolerant', 'strict'] as const) {
      const signalWire = { payloadValidation };
      const { origin, log } = await startStatusApp(adapter, type, { hear, signalWire });
      for (const each of [event, ...events, ...wrapped]) await sendEvent(origin, each);
      await sendEvent(origin, event, { headers: { authorization: 'Basic bm9ib2R5' } });
      await sendEvent(origin, event, { algorithms: ['sha1'], signingKey: 'PSK_wrong' });
      text += log.text;
    }
    expect(text).toContain("deviates from SignalWire's description: params.");
    expect(text).toContain('The database is away');
    for (const secret of secretsOf(type)) expect(text).not.toContain(secret);
  });

  it.each(TYPES)('keeps quiet about %s on the route of another event', async (type) => {
    const other: StatusEventType = 'calling.call.play';
    const { origin, log } = await startStatusApp(adapter, other);
    await sendEvent(origin, eventWithSecrets(type));
    await sendEvent(origin, { ...eventWithSecrets(type), event_type: undefined });
    expect(log.text).toContain(`but got "${type}"`);
    for (const secret of secretsOf(type)) expect(log.text).not.toContain(secret);
  });

  it('says nothing about a payment that went well', async () => {
    const { origin, log, heard } = await startStatusApp(adapter, 'calling.call.pay');
    log.lines.length = 0;
    expect((await sendEvent(origin, eventWithSecrets('calling.call.pay'))).status).toBe(200);
    expect(heard).toHaveLength(1);
    expect(log.lines).toEqual([]);
  });
});
