import type { Server } from 'node:http';
import type { INestApplication, NestApplicationOptions, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { WebhookName } from '../webhook.js';
import { serveReports } from './protocol.js';

/** How a Nest contestant is set up, as the command line of its process says. */
export interface NestSetup {
  readonly adapter: 'express' | 'fastify';
  /** How many controllers with one handler each; all but the last are bystanders. */
  readonly handlers: number;
  readonly webhook: WebhookName;
}

/** `node ours.js fastify 500 call` */
export function nestSetup([adapter, handlers, webhook] = process.argv.slice(2)): NestSetup {
  return {
    adapter: adapter === 'fastify' ? 'fastify' : 'express',
    handlers: Number(handlers),
    webhook: webhook as WebhookName,
  };
}

/** One controller for each number from 1, at `/voice/<number>`. */
export function controllers(count: number, make: (path: string) => Type): Type[] {
  return Array.from({ length: count }, (_, index) => make(`voice/${index + 1}`));
}

/** Starts an application as a contestant. */
export async function serveNest(
  module: Type,
  { adapter }: NestSetup,
  options: NestApplicationOptions = {},
  configure?: (app: INestApplication<Server>) => void,
): Promise<void> {
  const app: INestApplication<Server> = await NestFactory.create(
    module,
    adapter === 'express' ? new ExpressAdapter() : new FastifyAdapter(),
    { logger: ['error', 'warn'], ...options },
  );
  configure?.(app);
  await app.listen(0, '127.0.0.1');
  serveReports(app.getHttpServer().address());
}
