import type { JsonObject } from '../security/json-object.js';
import { TEN_DLC_EVENTS } from './dto/ten-dlc-event-type.js';

/**
 * What an event says or shows it is, in the words of {@link StatusEventType} where it is one of them.
 *
 * @returns `undefined` where it neither says nor shows it.
 */
export function eventTypeOf(body: JsonObject): string | undefined {
  if (isRegistration(body)) return '10dlc';
  if (typeof body.event_type === 'string') return body.event_type;
  return isMessageStatus(body) ? 'message.status' : undefined;
}

/** Its event type names what happened to which of them, so that one callback has eight. */
function isRegistration({ event_category, event_type }: JsonObject): boolean {
  return (
    typeof event_category === 'string' ||
    (TEN_DLC_EVENTS as readonly unknown[]).includes(event_type)
  );
}

function isMessageStatus({ id, status, params }: JsonObject): boolean {
  return typeof id === 'string' && typeof status === 'string' && params === undefined;
}
