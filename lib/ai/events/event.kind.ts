import type { WebhookAuth } from '../../security/webhook-auth.js';
import type { PayloadDescription } from '../../webhooks/payload/payload-reader.js';
import { ACKNOWLEDGEMENT } from '../../webhooks/webhook-documentation.js';
import type { WebhookKind } from '../../webhooks/webhook-kind.js';

/** What tells one kind of event from another. */
export interface EventDescription<T extends object> {
  readonly decorator: string;
  /** What is told, in a few words, for the OpenAPI description. */
  readonly summary: string;
  readonly payload: PayloadDescription<T>;
}

/** A webhook that only tells: SignalWire reads nothing of its answer. */
export function eventKind<T extends object>(
  { decorator, summary, payload }: EventDescription<T>,
  auth: WebhookAuth = 'either',
): WebhookKind<T> {
  return {
    decorator,
    auth,
    signature: 'any',
    payload,
    answer: () => ({ body: {} }),
    documentation: { summary, answers: ACKNOWLEDGEMENT },
  };
}
