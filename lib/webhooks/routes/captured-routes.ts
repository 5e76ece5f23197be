import { GUARDS_METADATA } from '@nestjs/common/constants.js';
import { pathToRegexp } from 'path-to-regexp';
import type { CapturedRoute } from '../../security/raw-body/captured-route.js';
import { SignatureGuard } from '../../security/signature.guard.js';
import { webhookKindOf } from '../webhook-metadata.js';
import type { HttpRoute } from './http-route.js';

/**
 * The routes whose raw body a guard will ask for: webhook handlers, and those that carry a SignatureGuard.
 *
 * @param normalizePath makes a path what path-to-regexp reads; left out where the adapter's router reads another
 * language and finds the captured routes itself.
 */
export function capturedRoutes(
  routes: readonly HttpRoute[],
  normalizePath?: (path: string) => string,
): CapturedRoute[] {
  const captured = routes.filter(needsRawBody);
  if (!normalizePath)
    return captured.map(({ method, path }) => ({ method, path, exclusive: false }));
  const foreign = routes
    .filter((route) => !webhookKindOf(route.handler))
    .map(({ path }) => pathToRegexp(normalizePath(path)).regexp);
  return captured.map((route) => {
    const path = normalizePath(route.path);
    const isExclusive =
      webhookKindOf(route.handler) !== undefined &&
      isStatic(path) &&
      route.hosts.length === 0 &&
      !foreign.some((pattern) => pattern.test(path));
    return { method: route.method, path, exclusive: isExclusive };
  });
}

/** Whether a path has neither parameters nor wildcards nor optional parts. */
function isStatic(path: string): boolean {
  return !/[:*{(]/.test(path);
}

function needsRawBody({ handler, controller }: HttpRoute): boolean {
  if (webhookKindOf(handler)) return true;
  return [handler, controller].some((target) =>
    ((Reflect.getMetadata(GUARDS_METADATA, target) ?? []) as unknown[]).some(isSignatureGuard),
  );
}

/** A guard is given as a class or as an instance. */
function isSignatureGuard(guard: unknown): boolean {
  if (guard === SignatureGuard || guard instanceof SignatureGuard) return true;
  return (guard as { prototype?: unknown }).prototype instanceof SignatureGuard;
}
