import type { ResolvedOptions } from '../../signalwire.options.js';
import { compileDto } from '../payload/compile-dto.js';
import type { WebhookKind } from '../webhook-kind.js';
import { webhookKindOf } from '../webhook-metadata.js';
import type { HttpRoute } from './http-route.js';

/** What each kind of webhook that the application handles cannot work with. Its payload's DTO is compiled on the way. */
export function* kindProblems(
  routes: readonly HttpRoute[],
  options: ResolvedOptions,
): Generator<string> {
  const kinds = new Set(routes.map(({ handler }) => webhookKindOf(handler)));
  for (const kind of kinds) {
    if (!kind) continue;
    const problem =
      failureOf(() => compilePayload(kind)) ?? failureOf(() => tryFallback(kind, options));
    if (problem !== undefined) yield problem;
    yield* kind.problems?.() ?? [];
  }
}

function compilePayload({ payload: { dto, variants = [] } }: WebhookKind): void {
  for (const shape of [dto, ...variants.map((variant) => variant.dto)]) compileDto(shape);
}

/** A fallback that is a document is known now: better to hear of it before a handler fails. */
function tryFallback(kind: WebhookKind, options: ResolvedOptions): void {
  const fallback = kind.fallback?.(options);
  if (fallback === undefined || typeof fallback === 'function') return;
  kind.answer(fallback, `The fallback option of ${kind.decorator}`, options);
}

function failureOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
