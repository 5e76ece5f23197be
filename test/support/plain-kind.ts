import { IsString } from 'class-validator';
import type { WebhookAuth } from '../../lib/index.js';
import type { SignatureForm } from '../../lib/security/signature-verifier.js';
import type { WebhookKind } from '../../lib/webhooks/webhook-kind.js';
import { WebhookRoute } from '../../lib/webhooks/webhook-route.js';

export class PlainDto {
  @IsString() event!: string;
}

/** A kind of webhook with nothing special about it: `{ event }` in, an object out. */
export function plainKind(
  auth: WebhookAuth,
  signature: SignatureForm = 'any',
): WebhookKind<PlainDto> {
  return {
    decorator: '@OnPlainEvent',
    auth,
    signature,
    payload: { dto: PlainDto, containers: [], identify: ({ event }) => `Event ${event}` },
    answer: (returned) => ({ body: returned }),
  };
}

/** Makes a method the handler of a {@link plainKind}. */
export function OnPlainEvent(
  auth: WebhookAuth,
  path?: string,
  signature?: SignatureForm,
): MethodDecorator {
  return WebhookRoute(plainKind(auth, signature), path);
}
