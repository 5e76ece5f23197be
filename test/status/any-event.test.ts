import { BadRequestException, Logger } from '@nestjs/common';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PayloadValidation, StatusEventType } from '../../lib/index.js';
import type { JsonObject } from '../../lib/security/json-object.js';
import { resolveOptions } from '../../lib/signalwire.options.check.js';
import { statusEventKind } from '../../lib/status/status-event.kind.js';
import { STATUS_EVENTS } from '../../lib/status/status-events.js';
import { PayloadReader } from '../../lib/webhooks/payload/payload-reader.js';
import { PUBLIC_URL, SIGNING_KEY } from '../support/calls.js';
import { mutated } from '../support/payloads.js';
import { STATUS_EVENT_TYPES, STATUS_EXAMPLES } from '../support/status/examples.js';

function reader(payloadValidation: PayloadValidation): PayloadReader {
  return new PayloadReader(
    resolveOptions({ signingKey: SIGNING_KEY, publicUrl: PUBLIC_URL, payloadValidation }),
  );
}

/** What becomes of a verified body on the route of an event: acknowledged, refused, or handed over as an instance. */
function outcome(type: StatusEventType, body: unknown, validation: PayloadValidation): unknown {
  const kind = statusEventKind([type]);
  const parsed = structuredClone(body) as JsonObject;
  if (kind.preempt?.(parsed, 'Events.heard')) return 'acknowledged';
  try {
    return reader(validation).read(kind.payload, parsed);
  } catch (error) {
    if (error instanceof BadRequestException) return 'refused';
    throw error;
  }
}

/** Thousands of payloads, on a machine that may be busy. */
const TIME = { timeout: 60_000 };

const anyEvent = mutated(
  ...STATUS_EVENT_TYPES.flatMap((type) =>
    STATUS_EXAMPLES[type].map((example) => () => structuredClone(example)),
  ),
);

describe('whatever arrives on the route of an event', () => {
  beforeAll(() => Logger.overrideLogger(false));

  it.each(STATUS_EVENT_TYPES)('is acknowledged, refused or handed over: %s', TIME, (type) => {
    fc.assert(
      fc.property(anyEvent, (body) => {
        // What would stand in for what an object inherits is taken out: see hostile-payloads.test.ts.
        fc.pre(!/"(constructor|__proto__)"/.test(JSON.stringify(body)));
        const tolerant = outcome(type, body, 'tolerant');
        const strict = outcome(type, body, 'strict');
        if (typeof tolerant === 'string') {
          expect(strict).toBe(tolerant);
          return;
        }
        expect(tolerant).toBeInstanceOf(STATUS_EVENTS[type]);
        expect(JSON.stringify(tolerant)).toBe(JSON.stringify(body));
        if (strict !== 'refused') expect(strict).toEqual(tolerant);
      }),
      { numRuns: 300 },
    );
  });

  it.each(STATUS_EVENT_TYPES)('has in %s what a handler reads without looking', TIME, (type) => {
    const own = mutated(...STATUS_EXAMPLES[type].map((example) => () => structuredClone(example)));
    fc.assert(
      fc.property(own, (body) => {
        const event = outcome(type, body, 'tolerant');
        if (typeof event === 'string') return;
        expect(() => READERS[type](event as never)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

type Readers = {
  [Type in StatusEventType]: (event: InstanceType<(typeof STATUS_EVENTS)[Type]>) => unknown;
};

/** What handlers do with an event, as far as its type lets them do it without a question mark. */
const READERS: Readers = {
  'calling.call.state': ({ params }) => [params.call_state.length, params.device?.type],
  'calling.call.connect': ({ params }) => [
    params.connect_state.length,
    params.peer?.device?.params,
  ],
  'calling.call.play': ({ params }) => params.state.length,
  'calling.call.collect': ({ params }) => [params.result.type.length, params.result.params?.digits],
  'calling.call.record': ({ params }) => [params.state.length, params.url ?? params.record?.url],
  'calling.call.detect': ({ params }) => params.detect.params.event.toLowerCase(),
  'calling.call.tap': ({ params }) => [params.state.length, params.device?.params?.uri],
  'calling.call.stream': ({ params }) => params.state.length,
  'calling.call.fax': ({ params }) => [params.fax.type.length, params.fax.params.pages],
  'calling.call.refer': ({ params }) => params.state.length,
  'calling.call.pay': ({ params }) => params.for.length,
  'calling.call.queue': ({ params }) => params.status.length,
  'calling.conference': ({ params }) => params.status.startsWith('record'),
  'calling.transcript.completed': ({ params }) => params.id.length,
  'calling.transcript.failed': ({ params }) => params.id.length,
  'message.status': ({ id, status }) => id.length + status.length,
  '10dlc': ({ state, brand_id }) => state.length + brand_id.length,
};
