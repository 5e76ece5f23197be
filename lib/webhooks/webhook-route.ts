import { applyDecorators, HttpCode, Post, SetMetadata } from '@nestjs/common';
import { Answering } from './answering.js';
import { PrependGuard } from './prepend-guard.js';
import type { WebhookKind } from './webhook-kind.js';
import { WEBHOOK } from './webhook-metadata.js';
import { WebhookGuard } from './webhook.guard.js';

/** Makes a controller method the handler of a kind of webhook: a route like any other, with a guard in front. */
export function WebhookRoute(kind: WebhookKind, path?: string | string[]): MethodDecorator {
  return applyDecorators(
    Answering(),
    Post(path),
    HttpCode(200),
    PrependGuard(WebhookGuard),
    SetMetadata(WEBHOOK, kind),
  );
}
