import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathToRegexp } from 'path-to-regexp';
import type { CapturedRoute } from './captured-route.js';
import { readBody } from './read-body.js';
import { tapBody } from './tap-body.js';

type ExpressRequest = IncomingMessage & { readonly url: string };
type Layer = (
  request: ExpressRequest,
  response: ServerResponse,
  next: (e?: unknown) => void,
) => void;

/** The part of an Express application that is used here. */
export interface ExpressApplication {
  use(layer: Layer): unknown;
  readonly router: { readonly stack: unknown[] };
}

/**
 * Puts a layer in front of all others, parsers included, that keeps the raw bodies of the given routes.
 * Any other request passes through it untouched.
 */
export function captureOnExpress(
  application: ExpressApplication,
  routes: readonly CapturedRoute[],
  limit: number,
): void {
  if (routes.length === 0) return;
  application.use(captureLayer(routes, limit));
  const { stack } = application.router;
  stack.unshift(stack.pop());
}

/**
 * `http://host/voice` and `/voice#top` are legal on the wire, and Express routes them by the path that it
 * finds inside. Whichever route that is, its guard must find a body to judge.
 */
const ODD_TARGET = /^[^/]|[#\s]/;

// Its name must not be that of a body parser: Nest leaves its own out where it finds one of the same name.
function captureLayer(routes: readonly CapturedRoute[], limit: number): Layer {
  const isExclusive = exclusiveMatcher(routes.filter(({ exclusive }) => exclusive));
  const isShared = patternMatcher(routes.filter(({ exclusive }) => !exclusive));
  return function signalwireCapture(request, _response, next) {
    const method = request.method ?? '';
    const path = pathOf(request.url);
    if (isExclusive(method, path)) readBody(request, limit, next);
    else {
      if (isShared(method, path) || ODD_TARGET.test(request.url)) tapBody(request, limit);
      next();
    }
  };
}

type Matcher = (method: string, path: string) => boolean;

/** One look into a set, however many routes there are. Express ignores case and a slash at the end; so does this. */
function exclusiveMatcher(routes: readonly CapturedRoute[]): Matcher {
  const known = new Set(routes.map(({ method, path }) => `${method} ${normal(path)}`));
  return (method, path) => known.has(`${method} ${normal(path)}`);
}

function patternMatcher(routes: readonly CapturedRoute[]): Matcher {
  const patterns = routes.map(({ method, path }) => ({ method, ...pathToRegexp(path) }));
  return (method, path) =>
    patterns.some(
      (pattern) =>
        (pattern.method === method || pattern.method === 'ALL') && pattern.regexp.test(path),
    );
}

function normal(path: string): string {
  const lower = path.toLowerCase();
  return lower.length > 1 && lower.endsWith('/') ? lower.slice(0, -1) : lower;
}

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}
