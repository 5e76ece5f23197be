import type { WebhookKind } from './webhook-kind.js';

/** Metadata key of every handler that one of the package's decorators made. */
export const WEBHOOK = 'signalwire:webhook';

/** The kind of webhook that a method handles, or `undefined` for any other method. */
export function webhookKindOf(handler: object): WebhookKind | undefined {
  return Reflect.getMetadata(WEBHOOK, handler) as WebhookKind | undefined;
}
