import type { ResolvedOptions } from '../../signalwire.options.js';
import { WebhookAuthGuard } from '../../security/webhook-auth.guard.js';
import { webhookKindOf } from '../webhook-metadata.js';
import { guardsOf, isGuard } from './guards-of.js';
import { nameOfRoute, type HttpRoute } from './http-route.js';

/** Routes that unsigned requests must reach, in an application without credentials to tell them by. */
export function* credentialsProblems(
  routes: readonly HttpRoute[],
  { webhookAuth }: ResolvedOptions,
): Generator<string> {
  if (webhookAuth.length > 0) return;
  for (const route of routes) {
    const kind = webhookKindOf(route.handler);
    if (kind && kind.auth !== 'signature') {
      yield `${nameOfRoute(route)} is decorated with ${kind.decorator}, whose requests SignalWire may not sign: set webhookAuth: { username, password }, or ask for signatures with { auth: 'signature' }`;
    } else if (!kind && guardsOf(route).some((guard) => isGuard(guard, WebhookAuthGuard))) {
      yield `${nameOfRoute(route)} is guarded by WebhookAuthGuard, but there are no credentials: set webhookAuth: { username, password }, or use SignatureGuard`;
    }
  }
}
