import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { WebhookAuthOptions } from '../../security/webhook-auth.js';
import type { ParameterPipe } from '../../webhooks/parameters/parameter-pipe.js';
import { payloadOf } from '../../webhooks/parameters/payload-of.js';
import { nameOf } from '../../webhooks/payload/name-of.js';
import { WebhookRoute } from '../../webhooks/webhook-route.js';
import { AiDebugDto } from '../dto/debug/ai-debug.dto.js';
import { eventKind, type EventDescription } from './event.kind.js';

const aiDebugEvents: EventDescription<AiDebugDto> = {
  decorator: '@OnAiDebug',
  summary: 'An agent tells what it does',
  payload: {
    dto: AiDebugDto,
    containers: [],
    identify: ({ call_info }) => `Debug event of call ${nameOf(call_info.call_id)}`,
  },
};

/**
 * Makes a controller method take what an agent of `ai` does, as it happens: point the parameter `debug_webhook_url` at
 * it with `SignalWireUrls.to`. What the method returns goes nowhere.
 *
 * @param path one path or several, as `@Post()` takes them. Default: the controller's own path.
 */
export function OnAiDebug(
  path?: string | string[],
  { auth }: WebhookAuthOptions = {},
): MethodDecorator {
  return WebhookRoute(eventKind(aiDebugEvents, auth), path);
}

const aiDebug = createParamDecorator((_data: undefined, context: ExecutionContext) =>
  payloadOf(context),
);

/** The whole payload of a debug event: an {@link AiDebugDto}. */
export function AiDebug(...pipes: ParameterPipe[]): ParameterDecorator {
  return aiDebug(undefined, ...pipes);
}
