import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { WebhookAuthOptions } from '../../security/webhook-auth.js';
import type { ParameterPipe } from '../../webhooks/parameters/parameter-pipe.js';
import { payloadOf } from '../../webhooks/parameters/payload-of.js';
import { nameOf } from '../../webhooks/payload/name-of.js';
import { WebhookRoute } from '../../webhooks/webhook-route.js';
import { SidecarCallbackDto } from '../dto/sidecar-callback.dto.js';
import { eventKind, type EventDescription } from './event.kind.js';

const sidecarEvents: EventDescription<SidecarCallbackDto> = {
  decorator: '@OnSidecarEvent',
  summary: 'A sidecar tells what it hears and what it advises',
  payload: {
    dto: SidecarCallbackDto,
    containers: [{ path: ['sidecar_event', 'channel_data'], holds: 'values' }],
    identify: ({ sidecar_event: { type, channel_data } }) =>
      `Sidecar event ${nameOf(type)} of call ${nameOf(channel_data?.call_id)}`,
  },
};

/**
 * Makes a controller method take what an `ai_sidecar` tells, its advice among it: point its `url` at it with
 * `SignalWireUrls.to`. What the method returns goes nowhere.
 *
 * @param path one path or several, as `@Post()` takes them. Default: the controller's own path.
 */
export function OnSidecarEvent(
  path?: string | string[],
  { auth }: WebhookAuthOptions = {},
): MethodDecorator {
  return WebhookRoute(eventKind(sidecarEvents, auth), path);
}

const sidecarEvent = createParamDecorator(
  (_data: undefined, context: ExecutionContext) =>
    (payloadOf(context) as SidecarCallbackDto).sidecar_event,
);

/** What the sidecar tells: a `SidecarEventDto`. `@Body()` is the whole {@link SidecarCallbackDto}. */
export function SidecarEvent(...pipes: ParameterPipe[]): ParameterDecorator {
  return sidecarEvent(undefined, ...pipes);
}
