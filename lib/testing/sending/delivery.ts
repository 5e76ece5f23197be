import { Server } from 'node:http';
import { Server as SecureServer, type RequestOptions } from 'node:https';
import type { INestApplication } from '@nestjs/common';
import { connectInMemory } from './in-memory-connection.js';

/** An application that runs elsewhere. */
export interface RunningApplication {
  /** Where it can be reached from here: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** The key that webhooks are signed with. */
  readonly signingKey: string;
  /** The URL under which the application believes to be reached: its option `publicUrl`. Default: `url`. */
  readonly publicUrl?: string;
}

/** An application in this process, listening or not, or one that runs elsewhere. */
export type SenderTarget = INestApplication | RunningApplication;

/** Tells where a request for a path of the application has to go. */
export type Delivery = (path: string) => RequestOptions | Promise<RequestOptions>;

/** Whether the application runs elsewhere. */
export function isRunning(target: SenderTarget): target is RunningApplication {
  return 'url' in target && typeof target.url === 'string';
}

/** Over the network. */
export function deliveryTo({ url }: RunningApplication): Delivery {
  const { protocol, hostname, port, pathname } = new URL(url);
  const prefix = pathname.replace(/\/+$/, '');
  const host = hostname.replace(/^\[|\]$/g, '');
  return (path) => ({ protocol, hostname: host, port, path: prefix + path });
}

/**
 * Inside this process. The application is initialised when its first request comes.
 *
 * @throws TypeError where it is no application yet, but the module of one.
 */
export function deliveryWithin(app: INestApplication): Delivery {
  if (typeof app.getHttpServer !== 'function') {
    throw new TypeError(
      'A Nest application is needed: module.createNestApplication() makes one of a TestingModule',
    );
  }
  let started: Promise<Server | SecureServer> | undefined;
  return async (path) => {
    const server = await (started ??= start(app));
    return { path, createConnection: () => connectInMemory(server) };
  };
}

/** Does nothing where the application is initialised already. */
async function start(app: INestApplication): Promise<Server | SecureServer> {
  await app.init();
  const adapter = app.getHttpAdapter();
  if (adapter.getType() === 'fastify') {
    await (adapter.getInstance() as { ready(): PromiseLike<unknown> }).ready();
  }
  const server: unknown = app.getHttpServer();
  if (server instanceof Server || server instanceof SecureServer) return server;
  throw new Error(
    'Only HTTP/1.1 is spoken inside of a process: let the application listen, and pass { url, signingKey }',
  );
}
