import { Body, Controller } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import {
  AiDebug,
  AiDebugDto,
  CallingDocument,
  OnAiDebug,
  OnInboundCall,
  OnSidecarEvent,
  SidecarCallbackDto,
  SidecarEvent,
  SidecarEventDto,
  SignalWireUrls,
} from '../../lib/index.js';
import { ADAPTERS, closeApps, type AdapterName } from '../support/adapters.js';
import { startAgentApp } from '../support/agent-app.js';
import { DEBUG_EVENTS } from '../support/agents/debug-events.js';
import { debugEvent, sidecarEvent } from '../support/agents/events.js';
import { phoneCall, sendSigned } from '../support/calls.js';
import { deliver } from '../support/deliver.js';
import { withValueAt } from '../support/payloads.js';

let seen: unknown[] = [];

@Controller('agent')
class EventsController {
  constructor(private readonly urls: SignalWireUrls) {}

  @OnInboundCall()
  answer() {
    return new CallingDocument()
      .aiSidecar({ lang: 'en-US', url: this.urls.to(EventsController, 'advice') })
      .ai({
        prompt: { text: 'Help.' },
        params: { debug_webhook_url: this.urls.to(EventsController, 'debug') },
      });
  }

  @OnAiDebug('debug')
  debug(@AiDebug() event: AiDebugDto) {
    seen.push(event);
    return 'not sent';
  }

  @OnSidecarEvent('advice')
  advice(@SidecarEvent() event: SidecarEventDto, @Body() body: SidecarCallbackDto) {
    seen.push(body, event === body.sidecar_event);
    return 'not sent';
  }

  @OnAiDebug('failing')
  failing() {
    throw new Error('the disk is full');
  }

  @OnSidecarEvent('signed', { auth: 'signature' })
  signed() {
    seen.push('signed');
  }
}

function start(adapter: AdapterName, payloadValidation?: 'strict') {
  seen = [];
  return startAgentApp(adapter, [EventsController], { payloadValidation });
}

afterEach(closeApps);

describe.each(ADAPTERS)('what an agent tells on %s', (adapter) => {
  it('of itself reaches the handler unchanged, all kinds, in strict mode as well', async () => {
    const { post, log } = await start(adapter, 'strict');
    const events: object[] = Object.entries(DEBUG_EVENTS).map(([name, event]) =>
      debugEvent({ [name]: event }),
    );
    const empty = ['attention_timeout', 'output', 'match', 'error_keys', 'webhook_reply'];
    for (const name of empty) events.push(debugEvent({ [name]: null }));
    events.push({ ...debugEvent(DEBUG_EVENTS), x_new: { anything: 1 } });
    for (const event of events) {
      const response = await post('/agent/debug', event);
      expect(response.status, await response.text()).toBe(200);
    }
    expect(seen.every((event) => event instanceof AiDebugDto)).toBe(true);
    expect(JSON.parse(JSON.stringify(seen))).toEqual(events);
    expect(log.of('warn')).toEqual([]);
  });

  it('of a call that it listens to reaches the handler unchanged', async () => {
    const { post } = await start(adapter, 'strict');
    const response = await post('/agent/advice', sidecarEvent());
    expect(await response.json()).toEqual({});
    const [body, isSame] = seen as [SidecarCallbackDto, boolean];
    expect(isSame).toBe(true);
    expect(body).toBeInstanceOf(SidecarCallbackDto);
    expect(body.sidecar_event.text).toBe('Offer a refund.');
    expect(JSON.parse(JSON.stringify(body))).toEqual(sidecarEvent());
  });

  it('arrives at the URLs of the document', async () => {
    const { origin } = await start(adapter);
    const answer = await sendSigned(origin, phoneCall(), { path: '/agent' });
    const { sections } = (await answer.json()) as {
      sections: {
        main: [{ ai_sidecar: { url: string } }, { ai: { params: { debug_webhook_url: string } } }];
      };
    };
    const [{ ai_sidecar: sidecar }, { ai }] = sections.main;
    const debug = debugEvent({ ai_completion: { type: 'normal' } });
    expect((await deliver(origin, ai.params.debug_webhook_url, debug)).status).toBe(200);
    expect((await deliver(origin, sidecar.url, sidecarEvent('final'))).status).toBe(200);
    expect(seen).toHaveLength(3);
  });

  it('is a 500 where the handler fails', async () => {
    const { post } = await start(adapter);
    const event = debugEvent({ ai_completion: { type: 'normal' } });
    expect((await post('/agent/failing', event)).status).toBe(500);
  });

  it('needs what the route asks for', async () => {
    const { origin, post } = await start(adapter);
    const unsigned = await sendSigned(origin, sidecarEvent(), {
      path: '/agent/advice',
      algorithms: [],
    });
    expect(unsigned.status).toBe(401);
    expect(unsigned.headers.get('www-authenticate')).toContain('Basic');
    expect((await post('/agent/signed', sidecarEvent())).status).toBe(401);
    const signed = await sendSigned(origin, sidecarEvent(), { path: '/agent/signed' });
    expect(signed.status).toBe(200);
    expect(seen).toEqual(['signed']);
  });
});

describe('an event that deviates', () => {
  const event = debugEvent(DEBUG_EVENTS);

  it.each(Object.keys(DEBUG_EVENTS))('in %s is refused in strict mode', async (name) => {
    const { post } = await start('express', 'strict');
    for (const wrong of ['x', 7, [['x']]]) {
      if (name === 'error_keys' && Array.isArray(wrong)) continue;
      const response = await post('/agent/debug', withValueAt(event, [name], wrong));
      expect(response.status, `${name}: ${JSON.stringify(wrong)}`).toBe(400);
    }
    expect(seen).toEqual([]);
  });

  it.each([
    ['/agent/debug', event, ['call_info'], 400],
    ['/agent/debug', event, ['call_info', 'call_id'], 400],
    ['/agent/debug', event, ['call_info', 'content_type'], 200],
    ['/agent/advice', sidecarEvent(), ['sidecar_event'], 400],
    ['/agent/advice', sidecarEvent(), ['sidecar_event', 'channel_data'], 200],
    ['/agent/advice', sidecarEvent(), ['call_info'], 200],
  ] as const)(
    'to %s by lacking %3$j is answered with %i in tolerant mode',
    async (path, body, place, status) => {
      const { post } = await start('express');
      expect((await post(path, withValueAt(body, place, undefined))).status).toBe(status);
    },
  );

  it.each([undefined, null, 'x', []])(
    'of a sidecar leaves something to read from where its call is %j',
    async (wrong) => {
      const { post } = await start('express');
      await post(
        '/agent/advice',
        withValueAt(sidecarEvent(), ['sidecar_event', 'channel_data'], wrong),
      );
      expect((seen[0] as SidecarCallbackDto).sidecar_event.channel_data).toEqual({});
    },
  );

  it.each([
    [['sidecar_event', 'type'], 'new_type'],
    [['sidecar_event', 'type'], { toString: 'x' }],
    [['sidecar_event', 'channel_data'], null],
    [['sidecar_event', 'channel_data', 'call_id'], { toString: 'x' }],
    [['sidecar_event', 'ts'], '1'],
    [['sidecar_event', 'tick_id'], 1.5],
    [['sidecar_event', 'channel_data', 'call_id'], 7],
    [['sidecar_event', 'channel_data', 'x_new'], 7],
    [['call_info'], undefined],
    [['x_new'], 7],
  ])('of a sidecar in %j is refused in strict mode alone', async (place, value) => {
    const body = withValueAt(sidecarEvent(), place, value);
    const strict = await start('express', 'strict');
    expect((await strict.post('/agent/advice', body)).status).toBe(400);
    const tolerant = await start('express');
    expect((await tolerant.post('/agent/advice', body)).status).toBe(200);
  });
});
