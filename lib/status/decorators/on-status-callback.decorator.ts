import type { WebhookAuthOptions } from '../../security/webhook-auth.js';
import { WebhookRoute } from '../../webhooks/webhook-route.js';
import { statusEventKind } from '../status-event.kind.js';
import type { StatusEventType } from '../status-events.js';
import type { StatusHandlerDecorator } from './status-handler.js';

/**
 * Makes a controller method hear of events: a `POST` route below the controller's path whose requests are verified, by
 * signature or credentials, and checked. Point `status_url` and its like at it; `SignalWireUrls.to` knows its URL.
 *
 * What the method returns is not sent: the answer is `{}` with status 200. When it throws, the answer is Nest's 5xx. An event
 * of another kind is acknowledged, logged as a warning and does not reach the method.
 *
 * @param eventType an event, or several where one URL gets them all, as that of `transcribe` does.
 * @param path one path or several, as `@Post()` takes them. Default: the controller's own path.
 * @param options `auth`: what makes sure that SignalWire sent it. Default `'either'`: a signature or the credentials of the
 * option `webhookAuth`.
 * @throws TypeError where `eventType` is no event.
 * @example `@OnStatusCallback('calling.call.record', 'recorded') recorded(@StatusEvent() event: RecordEventDto)`
 */
export function OnStatusCallback<Type extends StatusEventType>(
  eventType: Type | readonly Type[],
  path?: string | string[],
  { auth }: WebhookAuthOptions = {},
): StatusHandlerDecorator<Type> {
  const route = WebhookRoute(statusEventKind([eventType].flat(), auth), path);
  return route as StatusHandlerDecorator<Type>;
}
