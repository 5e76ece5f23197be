import { WebhookRoute } from '../../webhooks/webhook-route.js';
import { inboundCallKind } from '../inbound-call.kind.js';

/**
 * Makes a controller method answer calls: a `POST` route below the controller's path whose requests are verified
 * and checked before any guard, pipe or interceptor of the method runs.
 *
 * The method returns the SWML document to run: a `CallingDocument`, a plain object, or YAML text; also as a promise
 * or an Observable. Point a phone number, or a `transfer` or `execute` step, at the route; `SignalWireUrls.to` knows its URL.
 *
 * @param path one path or several, as `@Post()` takes them. Default: the controller's own path.
 */
export function OnInboundCall(path?: string | string[]): MethodDecorator {
  return WebhookRoute(inboundCallKind, path);
}
