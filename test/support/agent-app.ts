import type { Type } from '@nestjs/common';
import type { SignalWireModuleOptions } from '../../lib/index.js';
import type { AdapterName } from './adapters.js';
import { CREDENTIALS } from './auth-app.js';
import { PUBLIC_URL } from './calls.js';
import { deliver } from './deliver.js';
import { startVoiceApp } from './voice-app.js';

/** Starts an application whose agents' webhooks are told by credentials, and posts to it as SignalWire would. */
export async function startAgentApp(
  adapter: AdapterName,
  controllers: Type[],
  options: Partial<SignalWireModuleOptions> = {},
) {
  const signalWire = { webhookAuth: CREDENTIALS, ...options };
  const { app, origin, log } = await startVoiceApp(adapter, { controllers, signalWire });
  const url = new URL(PUBLIC_URL);
  url.username = encodeURIComponent(CREDENTIALS.username);
  url.password = encodeURIComponent(CREDENTIALS.password);
  return {
    app,
    origin,
    log,
    /** Posts to a path with the right credentials. */
    post: (path: string, body: unknown) => deliver(origin, new URL(path, url).href, body),
  };
}
