import { webhookKindOf } from '../webhook-metadata.js';
import { nameOfRoute, type HttpRoute } from './http-route.js';

/** What tells routes of the same path apart in an application. */
export interface RouteDistinctions {
  /** `@Controller({ host })`: Express tries the next route where the host is another, Fastify knows one route a path. */
  readonly host: boolean;
  /** A version that is no part of the path. */
  readonly version: boolean;
  /** Capital letters, which Fastify tells from small ones and Express does not. */
  readonly capitals: boolean;
}

/** Webhook handlers that share their path with another route: Express would start and ask only the first of them. */
export function* duplicateProblems(
  routes: readonly HttpRoute[],
  distinctions: RouteDistinctions,
): Generator<string> {
  const first = new Map<string, HttpRoute>();
  for (const route of routes) {
    if (route.method !== 'POST' && route.method !== 'ALL') continue;
    for (const key of keysOf(route, distinctions)) {
      const other = first.get(key) ?? route;
      first.set(key, other);
      if (other === route || !(isWebhook(route) || isWebhook(other))) continue;
      yield describe(other, route, distinctions);
      break;
    }
  }
}

function isWebhook({ handler }: HttpRoute): boolean {
  return webhookKindOf(handler) !== undefined;
}

/** One key for each combination of host and version that the route answers. */
function keysOf({ path, hosts, version }: HttpRoute, distinctions: RouteDistinctions): string[] {
  // What a parameter is called makes no difference to the router.
  const told = distinctions.capitals ? path : path.toLowerCase();
  const shape = told.replaceAll(/([:*])[\w$]+/g, '$1');
  const hostKeys = distinctions.host && hosts.length > 0 ? hosts.map(String) : [''];
  const versionKeys = distinctions.version ? [version].flat().map(String) : [''];
  return hostKeys.flatMap((host) =>
    versionKeys.map((versionKey) => `${shape} ${host} ${versionKey}`),
  );
}

function describe(one: HttpRoute, other: HttpRoute, { host }: RouteDistinctions): string {
  const clash = `${nameOfRoute(one)} and ${nameOfRoute(other)} both handle POST ${other.path}`;
  const isHostIgnored = !host && String(one.hosts) !== String(other.hosts);
  return isHostIgnored
    ? `${clash}, and Fastify does not tell routes apart by their host: give one of them another path`
    : `${clash}: give one of them another path`;
}
