import type { IncomingMessage } from 'node:http';
import type { CapturedRoute } from './captured-route.js';
import { tapBody } from './tap-body.js';

type RequestHook = (
  request: { readonly raw: IncomingMessage },
  reply: unknown,
  done: () => void,
) => void;

/** The part of Fastify's description of a route that is used here. */
interface FastifyRoute {
  readonly method: string | readonly string[];
  readonly url: string;
  bodyLimit?: number;
  onRequest?: RequestHook | RequestHook[];
}

/** The part of a Fastify application that is used here. */
export interface FastifyApplication {
  addHook(name: 'onRoute', hook: (route: FastifyRoute) => void): unknown;
}

/** Gives the given routes, and no others, a hook that keeps their raw body while Fastify's parser reads it. */
export function captureOnFastify(
  application: FastifyApplication,
  routes: readonly CapturedRoute[],
  limit: number,
): void {
  if (routes.length === 0) return;
  const captured = new Set(routes.map(({ method, path }) => `${method} ${path}`));
  const capture: RequestHook = ({ raw }, _reply, done) => {
    tapBody(raw, limit);
    done();
  };
  application.addHook('onRoute', (route) => {
    const isCaptured = [route.method, 'ALL']
      .flat()
      .some((method) => captured.has(`${method} ${route.url}`));
    if (!isCaptured) return;
    route.bodyLimit ??= limit;
    route.onRequest = [capture, ...[route.onRequest ?? []].flat()];
  });
}
