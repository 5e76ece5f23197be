import { afterEach, describe, expect, it } from 'vitest';
import type { StatusEventType } from '../../lib/index.js';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { withValueAt } from '../support/payloads.js';
import { broken } from '../support/status/breakage.js';
import { exampleOf, STATUS_EVENT_TYPES, STATUS_EXAMPLES } from '../support/status/examples.js';
import { sendEvent, startStatusApp } from '../support/status/status-app.js';

const ENVELOPE = ['timestamp', 'project_id', 'space_id', 'params'];
const CALL = ['event_channel', 'params.call_id', 'params.node_id'];

/** What must be there, and what tells of each event so much that it is refused even by a tolerant application. */
const REQUIRED: Record<StatusEventType, { others: string[]; essential: string[] }> = {
  'calling.call.state': { others: ['params.direction'], essential: ['params.call_state'] },
  'calling.call.connect': {
    others: ['params.peer.call_id', 'params.peer.node_id', 'params.peer.device.type'],
    essential: ['params.connect_state'],
  },
  'calling.call.play': { others: ['params.control_id'], essential: ['params.state'] },
  'calling.call.collect': {
    others: ['params.control_id'],
    essential: ['params.result', 'params.result.type'],
  },
  'calling.call.record': { others: ['params.control_id'], essential: ['params.state'] },
  'calling.call.detect': {
    others: ['params.control_id', 'params.detect.type'],
    essential: ['params.detect', 'params.detect.params', 'params.detect.params.event'],
  },
  'calling.call.tap': {
    others: ['params.control_id', 'params.tap.type', 'params.device.type'],
    essential: ['params.state'],
  },
  'calling.call.stream': {
    others: ['params.control_id', 'params.url'],
    essential: ['params.state'],
  },
  'calling.call.fax': {
    others: ['params.control_id'],
    essential: ['params.fax', 'params.fax.type', 'params.fax.params'],
  },
  'calling.call.refer': { others: ['params.sip_refer_to'], essential: ['params.state'] },
  'calling.call.pay': { others: ['params.control_id'], essential: ['params.for'] },
  'calling.call.queue': {
    others: ['id', 'name', 'position', 'size', 'avg_time', 'enqueue_ts', 'control_id'].map(
      (name) => `params.${name}`,
    ),
    essential: ['params.status'],
  },
  'calling.conference': {
    others: ['params.name', 'params.conference_id'],
    essential: ['params.status'],
  },
  'calling.transcript.completed': {
    others: ['params.call_id', 'params.segment_id'],
    essential: ['params.id'],
  },
  'calling.transcript.failed': {
    others: ['params.call_id', 'params.segment_id'],
    essential: ['params.id'],
  },
  'message.status': {
    others: ['project_id', 'to', 'from', 'body', 'number_of_segments', 'timestamp', 'error_code'],
    essential: ['id', 'status'],
  },
  '10dlc': {
    others: ['project_id', 'event_at', 'event_category', 'event_type'],
    essential: ['state', 'brand_id'],
  },
};

function requiredOf(type: StatusEventType): string[] {
  const { others, essential } = REQUIRED[type];
  if (!type.startsWith('calling.')) return [...others, ...essential];
  const call = type.startsWith('calling.call.') && type !== 'calling.call.stream' ? CALL : [];
  return ['event_type', ...ENVELOPE, ...call, ...others, ...essential];
}

afterEach(closeApps);

describe.each(ADAPTERS)('broken events on %s', (adapter) => {
  it.each(STATUS_EVENT_TYPES)('are refused where validation is strict: %s', async (type) => {
    const signalWire = { payloadValidation: 'strict' } as const;
    const { origin, heard } = await startStatusApp(adapter, type, { signalWire });
    const [fullest, ...more] = STATUS_EXAMPLES[type];
    const variants = [
      ...broken(fullest as object, requiredOf(type)),
      ...more.flatMap((example) => broken(example, [])),
    ];
    expect(variants.length).toBeGreaterThan(5);
    for (const { what, payload } of variants) {
      const { status } = await sendEvent(origin, payload);
      expect(`${what}: ${status}`).toBe(`${what}: 400`);
    }
    expect(heard).toEqual([]);
  });

  it.each(STATUS_EVENT_TYPES)(
    'without what they are about are refused anyway: %s',
    async (type) => {
      const { origin, heard } = await startStatusApp(adapter, type);
      const container = type.startsWith('calling.') ? ['params'] : [];
      for (const name of [...container, ...REQUIRED[type].essential]) {
        for (const value of [undefined, null, 42, []]) {
          const response = await sendEvent(
            origin,
            withValueAt(exampleOf(type), name.split('.'), value),
          );
          expect(response.status, `${name}: ${String(value)}`).toBe(400);
          expect(JSON.stringify(await response.json())).toContain(name);
        }
      }
      expect(heard).toEqual([]);
    },
  );

  it.each(STATUS_EVENT_TYPES)('are taken by a tolerant application: %s', async (type) => {
    const { origin, heard, log } = await startStatusApp(adapter, type);
    const essential = [...REQUIRED[type].essential, 'params'];
    const names = requiredOf(type).filter((name) => !essential.includes(name));
    for (const name of names) {
      const payload = withValueAt(exampleOf(type), name.split('.'), undefined);
      expect((await sendEvent(origin, payload)).status, name).toBe(200);
    }
    expect(heard).toHaveLength(names.length);
    expect(log.of('warn')).toHaveLength(names.length);
  });

  it('name every place', async () => {
    const signalWire = { payloadValidation: 'strict' } as const;
    const { origin } = await startStatusApp(adapter, 'message.status', { signalWire });
    const example = { ...exampleOf('message.status'), custom_variables: { order: 4711 }, id: 7 };
    const response = await sendEvent(origin, { ...example, status: 'lost', x_unknown: 1 });
    expect(await response.json()).toMatchObject({
      message: [
        'id must be a string',
        expect.stringContaining('status must be one of'),
        'custom_variables must be an object that holds texts only',
        'x_unknown is unknown',
      ],
    });
  });
});
