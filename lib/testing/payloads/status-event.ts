import { randomUUID } from 'node:crypto';
import type { StatusEvents, StatusEventType } from '../../status/status-events.js';
import { ACCOUNT } from './account.js';
import { merge, type PartOf, type Plain } from './merge.js';
import { STATUS_PARAMS } from './status-params.js';

/** What a made-up event differs in from the usual one of its type, by the names on the wire. */
export type StatusEventFields<Type extends StatusEventType> = PartOf<StatusEvents[Type]>;

/**
 * What a status callback is told.
 *
 * @example `statusEvent('calling.call.record', { params: { state: 'no_input' } })`, `statusEvent('message.status', { status: 'failed' })`
 * @throws TypeError where there is no event of that type.
 */
export function statusEvent<Type extends StatusEventType>(
  eventType: Type,
  fields?: StatusEventFields<Type>,
): Plain<StatusEvents[Type]> {
  return merge(usualEvent(eventType) as StatusEvents[Type], fields) as Plain<StatusEvents[Type]>;
}

function usualEvent(eventType: StatusEventType): object {
  if (eventType === 'message.status') return messageStatus();
  if (eventType === '10dlc') return brandActivated();
  if (!Object.hasOwn(STATUS_PARAMS, eventType)) {
    const known = [...Object.keys(STATUS_PARAMS), 'message.status', '10dlc'].join(', ');
    throw new TypeError(`There is no event ${eventType}: use one of ${known}`);
  }
  // An event about a transcript is sent for no channel.
  const isTranscript = eventType.startsWith('calling.transcript.');
  return {
    event_type: eventType,
    ...(!isTranscript && { event_channel: `swml:${randomUUID()}` }),
    timestamp: Date.now() / 1000,
    ...ACCOUNT,
    params: STATUS_PARAMS[eventType](),
  };
}

function messageStatus(): StatusEvents['message.status'] {
  return {
    id: randomUUID(),
    project_id: ACCOUNT.project_id,
    status: 'delivered',
    to: '+15559870000',
    from: '+15551230000',
    body: 'Your order is on its way.',
    number_of_segments: 1,
    timestamp: new Date().toISOString(),
    error_code: null,
    error_message: null,
  };
}

function brandActivated(): StatusEvents['10dlc'] {
  return {
    event_category: 'brand',
    event_type: 'brand_activated',
    event_at: new Date().toISOString(),
    project_id: ACCOUNT.project_id,
    state: 'completed',
    brand_id: randomUUID(),
  };
}
