import type { WebhookAnswer } from '../webhooks/webhook-kind.js';

/** The answer to every event: SignalWire reads its status and nothing else. */
export const ACKNOWLEDGED: WebhookAnswer = { body: {} };
