import type { Type } from '@nestjs/common';
import { PUBLIC_URL, SIGNING_KEY } from '../../webhook.js';
import { cpuSoFar } from '../child.js';

/** CPU time in milliseconds. */
export interface StartUp {
  readonly import: number;
  readonly start: number;
}

// Imported step by step, so that the time can be taken in between.
const beforeImport = cpuSoFar();
await import('reflect-metadata');
const { Controller, HttpCode, Module, Post } = await import('@nestjs/common');
const { NestFactory } = await import('@nestjs/core');
const { ExpressAdapter } = await import('@nestjs/platform-express');
const ours = process.argv[2] === 'ours' ? await import('nestjs-signalwire') : undefined;
// What the import leaves behind is its own to clear away: when it did not, a start of 20 ms had a collection of 4 in it or not.
gc?.({ type: 'minor', execution: 'sync' });
const afterImport = cpuSoFar();

const app = await NestFactory.create(applicationModule(), new ExpressAdapter(), { logger: false });
await app.listen(0, '127.0.0.1');
const afterStart = cpuSoFar();

const times: StartUp = { import: afterImport - beforeImport, start: afterStart - afterImport };
console.log(JSON.stringify(times));
await app.close();

function applicationModule(): Type {
  class VoiceController {
    greet() {
      return {};
    }
  }
  const handler = Object.getOwnPropertyDescriptor(VoiceController.prototype, 'greet')!;
  const decorators = ours ? [ours.OnInboundCall()] : [Post(), HttpCode(200)];
  for (const decorate of decorators) decorate(VoiceController.prototype, 'greet', handler);
  Controller('voice')(VoiceController);

  class AppModule {}
  const signalWire = { signingKey: SIGNING_KEY, publicUrl: PUBLIC_URL };
  const imports = ours ? [ours.SignalWireModule.forRoot(signalWire)] : [];
  Module({ imports, controllers: [VoiceController] })(AppModule);
  return AppModule;
}
