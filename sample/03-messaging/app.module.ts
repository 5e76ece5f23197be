import { Module } from '@nestjs/common';
import { SignalWireModule } from 'nestjs-signalwire';
import { MessagesController } from './messages.controller.js';
import { OptOuts, OptOutsInMemory } from './opt-outs.js';

@Module({
  imports: [
    SignalWireModule.forRoot({
      signingKey: process.env.SIGNALWIRE_SIGNING_KEY!,
      publicUrl: process.env.PUBLIC_URL!,
    }),
  ],
  controllers: [MessagesController],
  providers: [{ provide: OptOuts, useClass: OptOutsInMemory }],
})
export class AppModule {}
