import type { FactoryProvider } from '@nestjs/common';
import { RouteExplorer } from '../webhooks/routes/route-explorer.js';
import { webhookKindOf } from '../webhooks/webhook-metadata.js';
import { describeHandler } from './describe-handler.js';
import { loadSwagger } from './swagger.js';

/** Describes all handlers for @nestjs/swagger, where the application has it, before `createDocument` can be called. */
export const webhookDescriptions: FactoryProvider<Promise<void>> = {
  provide: Symbol('signalwire.webhookDescriptions'),
  inject: [RouteExplorer],
  useFactory: async (explorer: RouteExplorer) => {
    const handlers = explorer.explore().flatMap((route) => {
      const kind = webhookKindOf(route.handler);
      return kind ? [{ kind, route }] : [];
    });
    const swagger = handlers.length > 0 ? await loadSwagger() : undefined;
    if (!swagger) return;
    for (const { kind, route } of handlers) describeHandler(swagger, kind, route);
  },
};
