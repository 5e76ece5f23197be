import { Controller } from '@nestjs/common';
import {
  OnAiDebug,
  OnPayment,
  OnPostPrompt,
  OnSidecarEvent,
  SwaigIncludes,
  type WebhookAuth,
} from '../../lib/index.js';
import { DEBUG_EVENTS } from './agents/debug-events.js';
import { debugEvent, sidecarEvent, signatureRequest } from './agents/events.js';
import { aiReport } from './agents/reports.js';
import { startApp, type AdapterName } from './adapters.js';
import { CREDENTIALS } from './auth-app.js';
import { paymentRequest } from './payments.js';
import { RecordingLogger } from './recording-logger.js';
import { signalWire } from './signal-wire.js';
import { PUBLISHED_ORIGIN } from './signed-request.js';
import { PUBLISHED_CALL } from './vectors.js';

/** A kind of webhook with a route of its own, and a genuine request for it. */
export interface KindOfWebhook {
  readonly decorator: string;
  readonly path: string;
  readonly auth: WebhookAuth;
  readonly payload: object;
  /** Whether fields that nobody has described are welcome. */
  readonly isOpen?: boolean;
}

/** The kinds that agents and payments have beside calls, messages, events and functions. */
export const EVERY_KIND: readonly KindOfWebhook[] = [
  { decorator: '@OnPayment', path: '/payments', auth: 'either', payload: paymentRequest() },
  { decorator: '@OnPostPrompt', path: '/reports', auth: 'either', payload: aiReport() },
  {
    decorator: '@OnAiDebug',
    path: '/debug',
    isOpen: true,
    auth: 'either',
    payload: debugEvent({ session_end: DEBUG_EVENTS.session_end }),
  },
  { decorator: '@OnSidecarEvent', path: '/sidecar', auth: 'either', payload: sidecarEvent() },
  {
    decorator: '@SwaigIncludes',
    path: '/functions',
    auth: 'signature',
    payload: signatureRequest(),
  },
];

/** Starts an application with a route for each of {@link EVERY_KIND}; `runs` names the paths whose handlers ran. */
export async function startEveryKindApp(adapter: AdapterName) {
  const runs: string[] = [];

  @Controller()
  class EveryKindController {
    @OnPayment('payments')
    pay() {
      runs.push('/payments');
      return { charge_id: 'ch_1' };
    }

    @OnPostPrompt('reports')
    report() {
      runs.push('/reports');
    }

    @OnAiDebug('debug')
    debug() {
      runs.push('/debug');
    }

    @OnSidecarEvent('sidecar')
    advise() {
      runs.push('/sidecar');
    }

    @SwaigIncludes('functions')
    functions() {
      runs.push('/functions');
      return [];
    }
  }

  const log = new RecordingLogger();
  const options = {
    signingKey: PUBLISHED_CALL.signingKey,
    publicUrl: PUBLISHED_ORIGIN,
    webhookAuth: CREDENTIALS,
    payloadValidation: 'strict',
  } as const;
  const imports = [signalWire(options)];
  const controllers = [EveryKindController];
  const { origin } = await startApp(adapter, { imports, controllers }, { logger: log });
  return { port: Number(new URL(origin).port), runs, log };
}
