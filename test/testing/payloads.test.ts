import { Controller, type Type } from '@nestjs/common';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { CALL_TYPES } from '../../lib/calls/dto/call-type.js';
import { inboundMessagePayload } from '../../lib/messages/inbound-message.payload.js';
import { statusEventPayload } from '../../lib/status/status-event.payload.js';
import { eventTypeOf } from '../../lib/status/event-type-of.js';
import { STATUS_EVENTS, type StatusEventType } from '../../lib/status/status-events.js';
import {
  Message,
  MessagingDocument,
  OnInboundMessage,
  OnStatusCallback,
  StatusEvent,
  text,
  type SignalWireModuleOptions,
  type WebhookAuth,
} from '../../lib/index.js';
import {
  inboundCall,
  inboundMessage,
  SignalWireClient,
  statusEvent,
} from '../../lib/testing/index.js';
import { ADAPTERS, closeApps, createApp } from '../support/adapters.js';
import { readCall, readPayload } from '../support/payloads.js';
import { signalWire } from '../support/signal-wire.js';

afterEach(closeApps);

const EVENT_TYPES = Object.keys(STATUS_EVENTS) as StatusEventType[];

/** What goes over the wire, where nothing is undefined. */
function onTheWire<T>(payload: T): T {
  return JSON.parse(JSON.stringify(payload)) as T;
}

describe('inboundCall', () => {
  it.each(CALL_TYPES)('makes a %s call that follows the description to the letter', (type) => {
    const payload = onTheWire(inboundCall({ type }));
    expect(readCall(payload, 'strict')).toEqual(payload);
    expect(payload).toMatchObject({ call: { type, call_state: 'created' }, vars: {}, params: {} });
  });

  it('makes each call a new one', () => {
    const ids = Array.from({ length: 100 }, () => inboundCall().call.call_id);
    expect(new Set(ids).size).toBe(100);
    const { call } = inboundCall();
    expect(call.segment_id).toBe(call.call_id);
  });

  it('follows from and to wherever they are repeated', () => {
    const phone = inboundCall({ from: '+4930123456', to: '+4930654321' });
    expect(phone.call).toMatchObject({ from_number: '+4930123456', to_number: '+4930654321' });
    const { call } = inboundCall({
      type: 'sip',
      from: 'sip:zoe@b.example',
      to: 'sips:x@c.example',
    });
    expect(call).not.toHaveProperty('from_number');
    expect(call.sip_data).toMatchObject({
      sip_from_user: 'zoe',
      sip_from_host: 'b.example',
      sip_from_uri: 'zoe@b.example',
      sip_to_user: 'x',
      sip_req_uri: 'x@c.example',
    });
  });

  it('takes any field, headers by name, and what the INVITE says', () => {
    const { call, vars, envs, params } = inboundCall({
      type: 'sip',
      call_id: 'c1',
      call_state: 'answered',
      headers: { 'X-Account': '42' },
      sip_data: { sip_contact_port: '5080' },
      vars: { a: 1 },
      envs: { b: 2 },
      params: { c: '3' },
    });
    expect(call).toMatchObject({ call_id: 'c1', segment_id: 'c1', call_state: 'answered' });
    expect(call.headers).toEqual([{ name: 'X-Account', value: '42' }]);
    expect(call.sip_data).toMatchObject({ sip_contact_port: '5080', sip_from_user: 'alice' });
    expect([vars, envs, params]).toEqual([{ a: 1 }, { b: 2 }, { c: '3' }]);
  });

  it('takes undefined for not given', () => {
    const { call, vars } = inboundCall({ from: undefined, tag: undefined, vars: undefined });
    expect([call.from, call.from_number, vars]).toEqual(['+15559870000', '+15559870000', {}]);
    expect(call).not.toHaveProperty('tag');
    expect(inboundMessage({ body: undefined }).message.body).toBe('Hello');
    const { params } = statusEvent('calling.call.play', { params: { state: undefined } });
    expect(params.state).toBe('finished');
  });

  it('continues a call', () => {
    const first = inboundCall({ headers: [{ name: 'X', value: 'y' }] });
    const second = inboundCall({ ...first.call, call_state: 'answered', vars: { n: 1 } });
    expect(second).toEqual({
      ...first,
      call: { ...first.call, call_state: 'answered' },
      vars: { n: 1 },
    });
  });

  it('is valid whoever calls', () => {
    const texts = { from: fc.string(), to: fc.string() };
    fc.assert(
      fc.property(fc.record({ type: fc.constantFrom(...CALL_TYPES), ...texts }), (fields) => {
        readCall(onTheWire(inboundCall(fields)), 'strict');
      }),
    );
  });
});

describe('inboundMessage', () => {
  it.each([
    ['an SMS', {}],
    ['an MMS', { media: [{ url: 'https://example.com/cat.jpg' }] }],
    ['an MMS without a text', { body: null, media: [{ url: 'https://example.com/cat.jpg' }] }],
    ['a message after a transfer', { vars: { reply_result: 'queued' }, params: { a: '1' } }],
  ])('makes %s that follows the description to the letter', (_what, fields) => {
    const payload = onTheWire(inboundMessage(fields));
    expect(readPayload(inboundMessagePayload, payload, 'strict')).toEqual(payload);
  });

  it('has what follows from its fields', () => {
    expect(inboundMessage().message).toMatchObject({ type: 'sms', segments: 1, media: [] });
    expect(inboundMessage().message.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(inboundMessage()).not.toHaveProperty('vars');
    const media = [{ url: 'https://example.com/a.pdf', content_type: 'application/pdf' }];
    expect(inboundMessage({ media, body: 'x'.repeat(161) }).message).toMatchObject({
      type: 'mms',
      segments: 2,
      media: [{ url: 'https://example.com/a.pdf', content_type: 'application/pdf', size: 48_000 }],
    });
  });
});

describe('statusEvent', () => {
  it.each(EVENT_TYPES)('makes %s follow the description to the letter', (type) => {
    const event = onTheWire(statusEvent(type));
    expect(readPayload(statusEventPayload(type, []), event, 'strict')).toEqual(event);
    expect(eventTypeOf({ ...event })).toBe(type);
  });

  it('changes what it is told and nothing else', () => {
    const event = statusEvent('calling.call.connect', {
      params: { call_id: 'c1', peer: { device: { type: 'sip' } } },
    });
    expect(event.params).toMatchObject({
      call_id: 'c1',
      connect_state: 'connected',
      peer: { device: { type: 'sip', params: { to_number: '+15551230000' } } },
    });
    const other = statusEvent('calling.call.connect').params.peer?.device?.type;
    expect(other).toBe('phone');
    expect(statusEvent('message.status', { status: 'failed', error_code: '30006' })).toMatchObject({
      status: 'failed',
      error_code: '30006',
      number_of_segments: 1,
    });
  });

  it('knows its events', () => {
    const unknown = 'calling.call.sneeze' as StatusEventType;
    expect(() => statusEvent(unknown)).toThrow(
      /^There is no event calling\.call\.sneeze: use one of calling\.call\.state, .*10dlc$/,
    );
  });
});

type Options = Partial<SignalWireModuleOptions>;

describe.each(ADAPTERS)('events and messages of SignalWireClient on %s', (adapter) => {
  async function clientFor(controller: Type, options: Options = {}) {
    const imports = [signalWire({ payloadValidation: 'strict', ...options })];
    return SignalWireClient.for(await createApp(adapter, { imports, controllers: [controller] }));
  }

  it.each<[WebhookAuth, Options]>([
    ['signature', {}],
    ['credentials', { webhookAuth: { username: 'signalwire', password: 's/e:c@ret' } }],
    ['either', { webhookAuth: { username: 'signalwire', password: 's/e:c@ret' } }],
  ])('tells a status callback that asks for %s of an event', async (auth, options) => {
    const told: unknown[] = [];
    @Controller('status')
    class StatusController {
      @OnStatusCallback('calling.call.record', undefined, { auth })
      recorded(@StatusEvent() event: unknown) {
        told.push(event);
      }
    }
    const client = await clientFor(StatusController, options);
    await client.statusEvent('/status', 'calling.call.record', { params: { state: 'no_input' } });
    expect(told).toMatchObject([{ params: { state: 'no_input' } }]);
    await expect(client.statusEvent('/voice', 'message.status')).rejects.toThrow('answered 404');
  });

  it('fetches the document for a message', async () => {
    @Controller('messages')
    class InboxController {
      @OnInboundMessage()
      answer(@Message('body') body: string) {
        return new MessagingDocument().reply(text`You said ${body}`);
      }
    }
    const client = await clientFor(InboxController, { publicUrl: 'https://a:b@sms.example.com' });
    const document = await client.inboundMessage('/messages', { body: 'Hi' });
    expect(document.sections.main).toEqual([{ reply: 'You said Hi' }]);
    await expect(client.inboundCall('/messages')).rejects.toThrow(/answered 4\d\d/);
  });
});
