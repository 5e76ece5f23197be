import 'reflect-metadata';
import { Controller, Module, type Type } from '@nestjs/common';
import { Call, CallDto, OnInboundCall, SignalWireModule, SwmlService } from 'nestjs-signalwire';
import { PUBLIC_URL, SIGNING_KEY } from '../webhook.js';
import { controllers, nestSetup, serveNest } from './nest.js';

const setup = nestSetup();

function voiceController(path: string): Type {
  @Controller(path)
  class VoiceController {
    constructor(private readonly swml: SwmlService) {}

    @OnInboundCall()
    greet(@Call() _call: CallDto) {
      return this.swml.calling().answer().play('say:Hello').hangup();
    }
  }
  return VoiceController;
}

@Module({
  imports: [SignalWireModule.forRoot({ signingKey: SIGNING_KEY, publicUrl: PUBLIC_URL })],
  controllers: controllers(setup.handlers, voiceController),
})
class AppModule {}

await serveNest(AppModule, setup);
