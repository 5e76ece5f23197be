import 'reflect-metadata';
import { type INestApplication, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SIGNATURE_HEADERS, SignalWireModule, signWebhook } from 'nestjs-signalwire';
import { Received } from './received.js';

const PUBLIC_URL = 'https://conformance.example.com';
const SIGNING_KEY = 'PSK_conformance';
const CREDENTIALS = { username: 'conformance', password: 'secret' };

/** An application that holds payloads strictly to their DTOs, and tells which of them reached a handler. */
export class WebhookApp {
  private constructor(
    private readonly app: INestApplication,
    private readonly origin: string,
  ) {}

  static async start(controllers: Type[]): Promise<WebhookApp> {
    const signalWire = SignalWireModule.forRoot({
      signingKey: SIGNING_KEY,
      publicUrl: PUBLIC_URL,
      webhookAuth: CREDENTIALS,
      payloadValidation: 'strict',
    });

    @Module({ imports: [signalWire], controllers, providers: [Received] })
    class ConformanceModule {}

    const app = await NestFactory.create(ConformanceModule, { logger: false });
    await app.listen(0, '127.0.0.1');
    return new WebhookApp(app, await app.getUrl());
  }

  /** Posts a payload as SignalWire does, with everything that could prove it. */
  async send(path: string, payload: unknown): Promise<Delivery> {
    const body = JSON.stringify(payload);
    const signed = { signingKey: SIGNING_KEY, url: PUBLIC_URL + path, body };
    const { username, password } = CREDENTIALS;
    const received = this.app.get(Received);
    received.payload = undefined;
    const response = await fetch(this.origin + path, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
        [SIGNATURE_HEADERS.sha1]: signWebhook({ ...signed, algorithm: 'sha1' }),
        [SIGNATURE_HEADERS.sha256]: signWebhook(signed),
      },
    });
    return { status: response.status, answer: await response.text(), payload: received.payload };
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

/** What became of a payload. */
export interface Delivery {
  readonly status: number;
  readonly answer: string;
  /** What the handler was given, as JSON has it; `undefined` where it did not run. */
  readonly payload: unknown;
}
