import type { PayloadDescription } from '../webhooks/payload/payload-reader.js';
import { eventTypeOf } from './event-type-of.js';
import { STATUS_EVENTS, type StatusEvents, type StatusEventType } from './status-events.js';
import { nameOf } from '../webhooks/payload/name-of.js';

type StatusEvent = StatusEvents[StatusEventType];

/** The payload of an event, or of whichever comes of several. One that does not say what it is is taken for the first. */
export function statusEventPayload(
  first: StatusEventType,
  others: readonly StatusEventType[],
): PayloadDescription<StatusEvent> {
  return {
    dto: STATUS_EVENTS[first],
    variants: others.map((type) => ({
      dto: STATUS_EVENTS[type],
      recognises: (body) => eventTypeOf(body) === type,
    })),
    containers: [],
    identify: subjectOf,
  };
}

/** What the log calls an event: by what it is about, never by what it says. */
function subjectOf(event: StatusEvent): string {
  if ('brand_id' in event) return `An event of brand ${nameOf(event.brand_id)}`;
  if (!('params' in event)) return `An event of message ${nameOf(event.id)}`;
  const { event_type, params } = event;
  return `An event ${nameOf(event_type)} of call ${nameOf(params.call_id)}`;
}
