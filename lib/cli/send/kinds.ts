import type { JsonObject } from '../../security/json-object.js';
import { STATUS_EVENTS, type StatusEventType } from '../../status/status-events.js';
import type { FlavourName } from '../../swml/flavour.js';
import { inboundCall } from '../../testing/payloads/inbound-call.js';
import { inboundMessage } from '../../testing/payloads/inbound-message.js';
import { statusEvent } from '../../testing/payloads/status-event.js';
import type { OutgoingWebhook } from '../../testing/webhook-sender.js';

/** A kind of webhook that can be sent. */
export interface SendableKind {
  /** What `--help` says of it. */
  readonly help: string;
  readonly signed: OutgoingWebhook['signed'];
  /** What it is answered with, where that is a document. */
  readonly flavour?: FlavourName;
  /** The payload with some fields, by the names on the wire. */
  payload(fields: JsonObject): object;
}

const DOCUMENT_KINDS: Readonly<Record<string, SendableKind>> = {
  call: {
    help: 'A call that asks for its document',
    signed: 'call',
    flavour: 'calling',
    payload: ({ call, ...rest }) => inboundCall({ ...(call as object), ...rest }),
  },
  message: {
    help: 'A message that asks for its document',
    signed: 'message',
    flavour: 'messaging',
    payload: ({ message, ...rest }) => inboundMessage({ ...(message as object), ...rest }),
  },
};

const EVENT_KINDS = Object.fromEntries(
  Object.keys(STATUS_EVENTS).map((type): [string, SendableKind] => [
    type,
    {
      help: 'An event for a status callback',
      signed: 'call',
      payload: (fields) => statusEvent(type as StatusEventType, fields),
    },
  ]),
);

/** Every kind, by the name that the command line gives it. */
export const KINDS: ReadonlyMap<string, SendableKind> = new Map(
  Object.entries({ ...DOCUMENT_KINDS, ...EVENT_KINDS }),
);
