import { Logger } from '@nestjs/common';
import type { JsonObject } from '../security/json-object.js';
import type { WebhookAnswer } from '../webhooks/webhook-kind.js';
import { ACKNOWLEDGED } from './acknowledged.js';
import { eventTypeOf } from './event-type-of.js';
import type { StatusEventType } from './status-events.js';

/** Longer names are none of SignalWire's. */
const LONGEST_NAME = 60;

const logger = new Logger('SignalWire');

/**
 * Acknowledges an event that is not meant for the handler, and tells the log: SignalWire would gain nothing from an
 * error. An event that does not say what it is may be the right one.
 */
export function acknowledgeWrongEvent(
  expected: readonly StatusEventType[],
  body: JsonObject,
  source: string,
): WebhookAnswer | undefined {
  const type = eventTypeOf(body);
  if (type === undefined || (expected as readonly string[]).includes(type)) return undefined;
  const name = JSON.stringify(type.slice(0, LONGEST_NAME));
  logger.warn(
    `${source} expects ${expected.join(' or ')}, but got ${name}, which was acknowledged and dropped: see which step has the URL of this handler`,
  );
  return ACKNOWLEDGED;
}
