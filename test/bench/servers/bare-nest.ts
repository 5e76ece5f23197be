import 'reflect-metadata';
import { Body, Controller, HttpCode, Module, Post, type Type } from '@nestjs/common';
import { WEBHOOKS } from '../webhook.js';
import { controllers, nestSetup, serveNest } from './nest.js';

const setup = nestSetup();
const { answer } = WEBHOOKS[setup.webhook];

function voiceController(path: string): Type {
  @Controller(path)
  class VoiceController {
    @Post()
    @HttpCode(200)
    greet(@Body() _payload: unknown) {
      return answer;
    }
  }
  return VoiceController;
}

@Module({ controllers: controllers(setup.handlers, voiceController) })
class AppModule {}

await serveNest(AppModule, setup);
