import type { WebhookAuth } from '../security/webhook-auth.js';
import { ACKNOWLEDGEMENT } from '../webhooks/webhook-documentation.js';
import type { WebhookKind } from '../webhooks/webhook-kind.js';
import { ACKNOWLEDGED } from './acknowledged.js';
import { statusEventPayload } from './status-event.payload.js';
import { isStatusEventType, STATUS_EVENTS, type StatusEventType } from './status-events.js';
import { acknowledgeWrongEvent } from './wrong-event.js';

const DECORATOR = '@OnStatusCallback';

/**
 * The webhook that reports events. SignalWire's documentation disagrees about whether it is signed.
 *
 * @throws TypeError where an event has no DTO, or none is named.
 */
export function statusEventKind(
  eventTypes: readonly StatusEventType[],
  auth: WebhookAuth = 'either',
): WebhookKind {
  const [first, ...others] = checked(eventTypes);
  return {
    decorator: DECORATOR,
    auth,
    signature: 'any',
    payload: statusEventPayload(first, others),
    preempt: (body, source) => acknowledgeWrongEvent(eventTypes, body, source),
    answer: () => ACKNOWLEDGED,
    documentation: {
      summary: `SignalWire reports ${eventTypes.join(', ')}`,
      answers: ACKNOWLEDGEMENT,
    },
  };
}

function checked(
  eventTypes: readonly StatusEventType[],
): readonly [StatusEventType, ...StatusEventType[]] {
  const [first, ...others] = eventTypes;
  const unknown = eventTypes.find((type) => !isStatusEventType(type));
  if (first !== undefined && unknown === undefined) return [first, ...others];
  const known = Object.keys(STATUS_EVENTS).join(', ');
  throw new TypeError(`${DECORATOR}() needs the name of an event, not ${unknown}: one of ${known}`);
}
