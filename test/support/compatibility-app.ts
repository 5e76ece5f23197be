import { createHash } from 'node:crypto';
import { Body, Controller, type Type } from '@nestjs/common';
import {
  CompatibilityParams,
  CompatibilityWebhook,
  signCompatibilityWebhook,
  type CompatibilityParameters,
  type FormParameter,
  type SignalWireModuleOptions,
} from '../../lib/index.js';
import { startApp, type AdapterName, type AppOptions } from './adapters.js';
import { PUBLIC_URL, SIGNING_KEY } from './calls.js';
import type { RawHeader } from './raw-http.js';
import { RecordedLog } from './recorded-log.js';
import { signalWire } from './signal-wire.js';

export const XML = '<?xml version="1.0" encoding="UTF-8"?><Response><Say>Grüße</Say></Response>';
export const FORM_TYPE = 'application/x-www-form-urlencoded';
export const HOOK_PATH = '/cxml';

export interface CompatibilityAppOptions {
  options?: Partial<SignalWireModuleOptions>;
  controllers?: Type[];
  app?: AppOptions;
}

/** Starts an application with a cXML handler on {@link HOOK_PATH}; `received` holds what it was given. */
export async function startCompatibilityApp(
  adapter: AdapterName,
  { options, controllers = [], app: appOptions }: CompatibilityAppOptions = {},
) {
  const received: CompatibilityParameters[] = [];

  @Controller()
  class HookController {
    @CompatibilityWebhook(['cxml', 'myapp.php', 'webhook', 'hook', 'rooms/:room'])
    answer(
      @CompatibilityParams() parameters: CompatibilityParameters,
      @Body() body: CompatibilityParameters,
    ) {
      if (body !== parameters) throw new Error('@Body() is another object');
      received.push(parameters);
      return XML;
    }
  }

  const log = new RecordedLog();
  const { app, origin } = await startApp(
    adapter,
    { imports: [signalWire(options)], controllers: [HookController, ...controllers] },
    { logger: log, ...appOptions },
  );
  return { app, origin, port: Number(new URL(origin).port), received, log };
}

/** A form as it is sent. */
export function encodeForm(parameters: readonly FormParameter[]): string {
  return new URLSearchParams(
    parameters.map(([name, value]): [string, string] => [name, value]),
  ).toString();
}

export interface CompatibilityRequest {
  path?: string;
  /** The body, where it is not the form of `parameters`. */
  body?: string | Uint8Array<ArrayBuffer>;
  contentType?: string;
  /** The parameters that are sent and signed. */
  parameters?: readonly FormParameter[];
  signedUrl?: string;
  signingKey?: string;
  signatureHeader?: string;
}

/** Path, body and headers of a request as SignalWire sends it, with the signature of its form, or of its URL alone. */
export function compatibilityRequest({
  path = HOOK_PATH,
  parameters = [],
  body = encodeForm(parameters),
  contentType = FORM_TYPE,
  signedUrl = PUBLIC_URL + path,
  signingKey = SIGNING_KEY,
  signatureHeader = 'X-SignalWire-Signature',
}: CompatibilityRequest) {
  const signature = signCompatibilityWebhook({ signingKey, url: signedUrl, parameters });
  const headers: RawHeader[] = [
    ['Content-Type', contentType],
    [signatureHeader, signature],
  ];
  return { path, body, headers, signature };
}

/** Sends such a request. */
export function sendCompatibility(
  origin: string,
  request: CompatibilityRequest,
): Promise<Response> {
  const { path, body, headers } = compatibilityRequest(request);
  return fetch(origin + path, {
    method: 'POST',
    body,
    headers: headers.map(([name, value]) => [name, value]),
  });
}

/** The path of a JSON body, with its hash. */
export function pathWithHash(body: string, path = HOOK_PATH): string {
  return `${path}?bodySHA256=${createHash('sha256').update(body).digest('hex')}`;
}
