import { WebhookRoute } from '../../webhooks/webhook-route.js';
import { inboundMessageKind } from '../inbound-message.kind.js';

/**
 * Makes a controller method answer messages, SMS and MMS: a `POST` route below the controller's path whose requests are
 * verified and checked before any guard, pipe or interceptor of the method runs.
 *
 * The method returns the SWML document to run: a `MessagingDocument`, a plain object, or YAML text; also as a promise
 * or an Observable. One whose only step is `receive` takes the message and sends no reply. Where the method throws, the
 * answer is Nest's own 5xx: the option `fallback` is for calls.
 *
 * Point a phone number, or a `transfer` step, at the route; `SignalWireUrls.to` knows its URL. SignalWire signs messages
 * with SHA-1, whatever `requireSha256` says, and over the credentials of a URL that has some: those of `publicUrl`.
 * (SignalWire documentation, "Webhook security".)
 *
 * @param path one path or several, as `@Post()` takes them. Default: the controller's own path.
 */
export function OnInboundMessage(path?: string | string[]): MethodDecorator {
  return WebhookRoute(inboundMessageKind, path);
}
