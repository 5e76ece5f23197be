import { perObject } from '../security/per-object.js';
import type { WebhookKind } from './webhook-kind.js';

/** Metadata key of every handler that one of the package's decorators made. */
export const WEBHOOK = 'signalwire:webhook';

/** The kind of webhook that a method handles, or `undefined` for any other method. */
export const webhookKindOf = perObject(
  (handler) => Reflect.getMetadata(WEBHOOK, handler) as WebhookKind | undefined,
);
