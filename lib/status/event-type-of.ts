import type { JsonObject } from '../security/json-object.js';

/**
 * What an event says or shows it is, in the words of {@link StatusEventType} where it is one of them.
 *
 * @returns `undefined` where it neither says nor shows it.
 */
export function eventTypeOf(body: JsonObject): string | undefined {
  // Before its event type, which names what happened to a registration.
  if (typeof body.event_category === 'string') return '10dlc';
  if (typeof body.event_type === 'string') return body.event_type;
  return isMessageStatus(body) ? 'message.status' : undefined;
}

function isMessageStatus({ id, status, params }: JsonObject): boolean {
  return typeof id === 'string' && typeof status === 'string' && params === undefined;
}
