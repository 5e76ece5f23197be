import 'reflect-metadata';
import { Controller, Module, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { OnInboundCall, SignalWireModule } from 'nestjs-signalwire';

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

export async function createApp(adapter: string | undefined): Promise<INestApplication> {
  const logger = ['warn' as const, 'error' as const];
  return adapter === 'fastify'
    ? NestFactory.create(AppModule, new FastifyAdapter(), { logger })
    : NestFactory.create(AppModule, { logger });
}
