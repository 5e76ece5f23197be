import type { INestApplication, ModuleMetadata, NestApplicationOptions } from '@nestjs/common';
import type { AbstractHttpAdapter } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test, type TestingModule } from '@nestjs/testing';

/** The HTTP adapters that every behaviour over HTTP is proven on. */
export const ADAPTERS = ['express', 'fastify'] as const;

export type AdapterName = (typeof ADAPTERS)[number];

const running: INestApplication[] = [];

/** Closes every application that {@link startApp} and {@link createApp} made since the last call. */
export async function closeApps(): Promise<void> {
  await Promise.all(running.splice(0).map((app) => app.close()));
}

export interface AppOptions extends NestApplicationOptions {
  /** Changes the application before it starts: prefix, versioning, global pipes. */
  configure?: (app: INestApplication) => void | Promise<void>;
  /** An adapter of the test's own making, in place of one with default settings. */
  httpAdapter?: AbstractHttpAdapter;
}

/** Makes an application on an adapter without starting it. */
export async function createApp(
  adapter: AdapterName,
  metadata: ModuleMetadata,
  { configure, httpAdapter = newAdapter(adapter), ...options }: AppOptions = {},
): Promise<INestApplication> {
  const module: TestingModule = await Test.createTestingModule(metadata).compile();
  const app = module.createNestApplication(httpAdapter, { logger: false, ...options });
  running.push(app);
  await configure?.(app);
  return app;
}

function newAdapter(adapter: AdapterName): AbstractHttpAdapter {
  return adapter === 'express' ? new ExpressAdapter() : new FastifyAdapter();
}

/** Starts an application on a free port of 127.0.0.1 and returns its origin. */
export async function startApp(
  adapter: AdapterName,
  metadata: ModuleMetadata,
  options?: AppOptions,
): Promise<{ app: INestApplication; origin: string }> {
  const app = await createApp(adapter, metadata, options);
  await app.listen(0, '127.0.0.1');
  return { app, origin: (await app.getUrl()).replace('[::1]', '127.0.0.1') };
}
