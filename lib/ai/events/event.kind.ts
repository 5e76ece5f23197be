import type { WebhookAuth } from '../../security/webhook-auth.js';
import type { PayloadDescription } from '../../webhooks/payload/payload-reader.js';
import type { WebhookKind } from '../../webhooks/webhook-kind.js';

/** A webhook that only tells: SignalWire reads nothing of its answer. */
export function eventKind<T extends object>(
  decorator: string,
  payload: PayloadDescription<T>,
  auth: WebhookAuth = 'either',
): WebhookKind<T> {
  return { decorator, auth, signature: 'any', payload, answer: () => ({ body: {} }) };
}
