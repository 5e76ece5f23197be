import { WebhookRoute } from '../../webhooks/webhook-route.js';
import { CompatibilityGuard } from '../compatibility.guard.js';
import { compatibilityKind } from '../compatibility.kind.js';

/**
 * Makes a controller method answer webhooks of the compatibility API (cXML): a `POST` route below the controller's path
 * that takes forms, verified by the older signature (`X-SignalWire-Signature` or `X-Twilio-Signature`), and JSON where
 * the URL carries its hash. Set the number's webhook to `POST`.
 *
 * The method returns cXML as text, such as `new VoiceResponse().toString()` of the package `twilio`; also as a promise or
 * an Observable. Where it only hears how a call or message fares, it returns nothing, and the answer is empty. Its
 * parameters come from `@CompatibilityParams()` or `@Body()`.
 *
 * @param path one path or several, as `@Post()` takes them. Default: the controller's own path.
 */
export function CompatibilityWebhook(path?: string | string[]): MethodDecorator {
  return WebhookRoute(compatibilityKind, path, CompatibilityGuard);
}
