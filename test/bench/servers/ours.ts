import 'reflect-metadata';
import { Controller, Module, type Type } from '@nestjs/common';
import { IsInt, Matches, Min } from 'class-validator';
import {
  Call,
  CallDto,
  OnInboundCall,
  OnStatusCallback,
  RecordEventDto,
  SignalWireModule,
  StatusEvent,
  SwaigArgs,
  SwaigFunction,
  SwmlService,
} from 'nestjs-signalwire';
import { PUBLIC_URL, SIGNING_KEY, type WebhookName } from '../webhook.js';
import { controllers, nestSetup, serveNest } from './nest.js';

class BookingArgs {
  @Matches(/^\d\d:\d\d$/)
  time!: string;

  @IsInt()
  @Min(1)
  guests!: number;
}

const CONTROLLERS: Readonly<Record<WebhookName, (path: string) => Type>> = {
  call(path) {
    @Controller(path)
    class VoiceController {
      constructor(private readonly swml: SwmlService) {}

      @OnInboundCall()
      greet(@Call() _call: CallDto) {
        return this.swml.calling().answer().play('say:Hello').hangup();
      }
    }
    return VoiceController;
  },

  status(path) {
    @Controller(path)
    class RecordingController {
      @OnStatusCallback('calling.call.record')
      recorded(@StatusEvent() _event: RecordEventDto) {}
    }
    return RecordingController;
  },

  function(path) {
    @Controller(path)
    class AgentController {
      @SwaigFunction({
        name: 'book_table',
        description: 'Books a table.',
        parameters: BookingArgs,
        path: '',
      })
      book(@SwaigArgs() { time, guests }: BookingArgs) {
        return `Booked for ${guests} at ${time}.`;
      }
    }
    return AgentController;
  },
};

const setup = nestSetup();
const webhookAuth = { username: 'signalwire', password: 'bench' };

@Module({
  imports: [
    SignalWireModule.forRoot({ signingKey: SIGNING_KEY, publicUrl: PUBLIC_URL, webhookAuth }),
  ],
  controllers: controllers(setup.handlers, CONTROLLERS[setup.webhook]),
})
class AppModule {}

await serveNest(AppModule, setup);
