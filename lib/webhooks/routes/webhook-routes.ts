import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost, type AbstractHttpAdapter } from '@nestjs/core';
import { SIGNALWIRE_OPTIONS, type ResolvedOptions } from '../../signalwire.options.js';
import {
  captureOnExpress,
  type ExpressApplication,
} from '../../security/raw-body/express-capture.js';
import {
  captureOnFastify,
  type FastifyApplication,
} from '../../security/raw-body/fastify-capture.js';
import { capturedRoutes } from './captured-routes.js';
import type { HttpRoute } from './http-route.js';
import { RouteCheck } from './route-check.js';
import { RouteExplorer } from './route-explorer.js';

/** The application's routes: explored, checked and connected to the adapter once, before Nest registers them. */
@Injectable()
export class WebhookRoutes {
  private explored: readonly HttpRoute[] | undefined;

  constructor(
    @Inject(SIGNALWIRE_OPTIONS) private readonly options: ResolvedOptions,
    private readonly adapterHost: HttpAdapterHost,
    private readonly explorer: RouteExplorer,
    private readonly routeCheck: RouteCheck,
  ) {}

  /** Called while Nest sets up middleware: every module is there, no route is registered yet. */
  prepare(): void {
    const routes = this.explorer.explore();
    this.routeCheck.check(routes);
    const adapter = this.adapterHost.httpAdapter;
    const application: unknown = adapter.getInstance();
    const { bodyLimit } = this.options;
    if (adapter.getType() === 'fastify') {
      captureOnFastify(application as FastifyApplication, capturedRoutes(routes), bodyLimit);
    } else {
      const captured = capturedRoutes(routes, pathNormalizer(adapter));
      captureOnExpress(application as ExpressApplication, captured, bodyLimit);
    }
    this.explored = routes;
  }

  /** The routes of all controllers, or `undefined` before the application has set them up. */
  all(): readonly HttpRoute[] | undefined {
    return this.explored;
  }
}

/** Adapters that rewrite older path syntax offer `normalizePath`. */
function pathNormalizer(adapter: AbstractHttpAdapter): (path: string) => string {
  const { normalizePath } = adapter as { normalizePath?: (path: string) => string };
  return normalizePath ? (path) => normalizePath.call(adapter, path) : (path) => path;
}
