import 'reflect-metadata';
import { Controller, Module, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { OnInboundCall, SignalWireModule } from 'nestjs-signalwire';
import { CallSimulator, SignalWireClient } from 'nestjs-signalwire/testing';

@Controller('voice')
class VoiceController {
  @OnInboundCall()
  greet() {
    return { sections: { main: [{ hangup: {} }] } };
  }
}

const options = { signingKey: 'PSK_packed', publicUrl: 'https://voice.example.com' };

@Module({ imports: [SignalWireModule.forRoot(options)], controllers: [VoiceController] })
class AppModule {}

async function createApp(adapter: string | undefined): Promise<INestApplication> {
  const logger = ['warn' as const, 'error' as const];
  return adapter === 'fastify'
    ? NestFactory.create(AppModule, new FastifyAdapter(), { logger })
    : NestFactory.create(AppModule, { logger });
}

/** The test kit finds the options of the application, which it can only where both entries share their classes. */
async function main(): Promise<void> {
  const app = await createApp(process.argv[2]);
  try {
    const client = SignalWireClient.for(app);
    const { sections } = await client.inboundCall('/voice', { type: 'sip' });
    const [step] = sections.main;
    if (!step || !('hangup' in step)) throw new Error(JSON.stringify(sections));
    const call = await CallSimulator.for(app, { path: '/voice' }).dial();
    if (call.state !== 'ended') throw new Error(call.transcript());
  } finally {
    await app.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
