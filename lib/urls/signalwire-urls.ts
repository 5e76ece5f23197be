import { Inject, Injectable, type Abstract, type Type } from '@nestjs/common';
import {
  SIGNALWIRE_OPTIONS,
  type ResolvedOptions,
  type UnverifiedRequest,
} from '../signalwire.options.js';
import { withCredentials } from '../security/credential-check.js';
import { PublicUrl } from '../security/public-url.js';
import type { HttpRoute } from '../webhooks/routes/http-route.js';
import { WebhookRoutes } from '../webhooks/routes/webhook-routes.js';
import type { WebhookKind } from '../webhooks/webhook-kind.js';
import { webhookKindOf } from '../webhooks/webhook-metadata.js';
import { fillPath } from './fill-path.js';

/**
 * Names of a controller's methods. Asks no more of a method than that it is a function: a look at what it returns would
 * make every controller that links to itself circular.
 */
export type MethodName<T> = {
  // oxlint-disable-next-line typescript/no-unsafe-function-type
  [K in keyof T]-?: T[K] extends Function ? K : never;
}[keyof T] &
  string;

/** A controller, or the abstract class that one extends. */
export type ControllerClass<T> = Type<T> | Abstract<T>;

/** What a link needs beyond the handler. */
export interface LinkOptions {
  /** Values for the parameters of the handler's path: `{ tenant: 'acme' }` for `:tenant`. */
  params?: Readonly<Record<string, string | number>>;
  /** A query string to add. SignalWire signs it along with the rest, so a caller cannot change it. */
  query?: Readonly<Record<string, string | number | boolean>>;
  /** Which version to link to, for a handler with several. Default: the first. */
  version?: string;
  /** The current request, where the public URL depends on its headers (`trustProxy`, or a `publicUrl` function). */
  request?: { readonly headers: UnverifiedRequest['headers'] };
}

/** Makes links to handlers, for the places where SWML takes a URL: `transfer`, `execute`, `connect.confirm` and so on. */
@Injectable()
export class SignalWireUrls {
  constructor(
    @Inject(SIGNALWIRE_OPTIONS) private readonly options: ResolvedOptions,
    private readonly publicUrl: PublicUrl,
    private readonly routes: WebhookRoutes,
  ) {}

  /**
   * The public URL of a handler, with global prefix, version, and the paths of module and controller.
   *
   * @throws Error where the method is no handler, the application has not set up its routes yet, a path parameter has
   * no value, or the public URL is not known.
   */
  to<T extends object>(
    controller: ControllerClass<T>,
    method: MethodName<T>,
    options: LinkOptions = {},
  ): string {
    const name = `${controller.name}.${method}`;
    const route = this.find(controller, method, options.version, name);
    const path = fillPath(route.path, options.params ?? {}, name);
    const url = this.publicUrlOf(path, webhookKindOf(route.handler), options.request?.headers);
    if (url === undefined) {
      throw new Error(
        `The public URL of ${name} depends on the request: set publicUrl, or pass { request } as the third argument of to()`,
      );
    }
    return url + queryString(options.query);
  }

  /** A message is signed with the credentials of its URL, so they belong into the link. */
  private publicUrlOf(
    path: string,
    kind: WebhookKind | undefined,
    headers: UnverifiedRequest['headers'] = {},
  ): string | undefined {
    const [credentials] = this.options.webhookAuth;
    if (kind?.signature === 'message' && kind.auth === 'signature') {
      return this.publicUrl.of(path, headers);
    }
    const url = this.publicUrl.ofCall(path, headers);
    return url && credentials && kind && kind.auth !== 'signature'
      ? withCredentials(url, credentials)
      : url;
  }

  private find(
    controller: ControllerClass<unknown>,
    method: string,
    version: string | undefined,
    name: string,
  ) {
    const routes = this.routes.all();
    if (!routes) {
      throw new Error(
        `The URL of ${name} is not known before the application has set up its routes: call to() in a handler or in a lifecycle hook such as onApplicationBootstrap()`,
      );
    }
    const handled = routes.filter(
      (route) => route.methodName === method && isOrInherits(route.controller, controller),
    );
    if (!handled.some(({ handler }) => webhookKindOf(handler))) {
      throw new Error(
        handled.length > 0
          ? `${name} is a route but no webhook handler: decorate it with @OnInboundCall() or its like`
          : `${name} is no webhook handler: decorate it with @OnInboundCall() or its like, and list ${controller.name} under the controllers of a module`,
      );
    }
    return pickVersion(handled, version, name);
  }
}

/** An abstract controller stands for the one class that extends it. */
function isOrInherits(candidate: Type, controller: ControllerClass<unknown>): boolean {
  return candidate === controller || candidate.prototype instanceof (controller as Type);
}

function pickVersion(
  routes: readonly HttpRoute[],
  version: string | undefined,
  name: string,
): HttpRoute {
  // With several URI versions, Nest makes one path of each, in their order.
  const at = version === undefined ? 0 : [routes[0]?.version].flat().indexOf(version);
  const route = routes[at];
  if (!route) throw new Error(`${name} has no version ${version}`);
  return route;
}

function queryString(query: LinkOptions['query'] = {}): string {
  const entries = Object.entries(query).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : '';
}
