import { pathToRegexp } from 'path-to-regexp';
import type { CapturedRoute } from '../../security/raw-body/captured-route.js';
import { SignatureGuard } from '../../security/signature.guard.js';
import { webhookKindOf } from '../webhook-metadata.js';
import { guardsOf, isGuard } from './guards-of.js';
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

function needsRawBody(route: HttpRoute): boolean {
  return (
    webhookKindOf(route.handler) !== undefined ||
    guardsOf(route).some((guard) => isGuard(guard, SignatureGuard))
  );
}
