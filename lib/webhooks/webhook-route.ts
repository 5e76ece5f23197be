import { applyDecorators, HttpCode, Post, SetMetadata, type Type } from '@nestjs/common';
import type { SignatureGuard } from '../security/signature.guard.js';
import { Answering } from './answering.js';
import { SoleHandler } from './sole-handler.js';
import { PrependGuard } from './prepend-guard.js';
import type { WebhookKind } from './webhook-kind.js';
import { WEBHOOK } from './webhook-metadata.js';
import { WebhookGuard } from './webhook.guard.js';

/**
 * Makes a controller method the handler of a kind of webhook: a route like any other, with a guard in front.
 *
 * @param guard verifies requests and opens their exchange, for a kind that is no JSON with the usual signatures.
 */
export function WebhookRoute(
  kind: WebhookKind,
  path?: string | string[],
  guard: Type<SignatureGuard> = WebhookGuard,
): MethodDecorator {
  return applyDecorators(
    SoleHandler(kind),
    Answering(),
    Post(path),
    HttpCode(200),
    PrependGuard(guard),
    SetMetadata(WEBHOOK, kind),
  );
}
