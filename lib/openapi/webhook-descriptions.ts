import type { FactoryProvider } from '@nestjs/common';
import { RouteExplorer } from '../webhooks/routes/route-explorer.js';
import { webhookKindOf } from '../webhooks/webhook-metadata.js';
import { describeHandler } from './describe-handler.js';
import { hasSwagger } from './has-swagger.js';

/** Describes all handlers for @nestjs/swagger, where the application has it, before `createDocument` can be called. */
export const webhookDescriptions: FactoryProvider<void> = {
  provide: Symbol('signalwire.webhookDescriptions'),
  inject: [RouteExplorer],
  useFactory: (explorer: RouteExplorer) => {
    if (!hasSwagger()) return;
    for (const route of explorer.explore()) {
      const kind = webhookKindOf(route.handler);
      if (kind) describeHandler(kind, route);
    }
  },
};
