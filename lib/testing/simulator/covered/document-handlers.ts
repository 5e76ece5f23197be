import { match } from 'path-to-regexp';
import type { SenderTarget } from '../../create-sender.js';
import { isRunning } from '../../sending/delivery.js';
import { WebhookRoutes } from '../../../webhooks/routes/webhook-routes.js';
import { webhookKindOf } from '../../../webhooks/webhook-metadata.js';

/** A handler that SignalWire may ask. */
export interface DocumentHandler {
  /** For example `VoiceController.sales (/voice/sales)`. */
  readonly name: string;
  /** Whether it answers a path inside the application. */
  readonly matches: (path: string) => boolean;
}

/** The webhook handlers of an application in this process; none of one that runs elsewhere. */
export function documentHandlers(target: SenderTarget): readonly DocumentHandler[] {
  if (isRunning(target)) return [];
  const routes = target.get(WebhookRoutes, { strict: false }).all() ?? [];
  return routes
    .filter(({ handler }) => webhookKindOf(handler) !== undefined)
    .map(({ controller, methodName, path }) => ({
      name: `${controller.name}.${methodName} (${path})`,
      matches: pathMatcher(path),
    }));
}

function pathMatcher(route: string): DocumentHandler['matches'] {
  const matches = match(route, { trailing: true });
  return (path) => matches(path) !== false;
}
