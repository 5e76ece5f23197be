import type { Tally } from '../tally.js';
import { checkCallbacks } from './check-callbacks.js';
import { checkOperations } from './check-operations.js';
import { CONTROLLERS } from './operations.js';
import { WebhookApp } from './webhook-app.js';

/** Compares the payload DTOs with SignalWire's description, over HTTP. */
export async function checkWebhooks(): Promise<Tally[]> {
  const app = await WebhookApp.start(CONTROLLERS);
  try {
    return [...(await checkOperations(app)), ...(await checkCallbacks(app))];
  } finally {
    await app.close();
  }
}
