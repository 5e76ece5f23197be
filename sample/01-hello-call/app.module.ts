import { Module } from '@nestjs/common';
import { SignalWireModule } from 'nestjs-signalwire';
import { VoiceController } from './voice.controller.js';

@Module({
  imports: [
    SignalWireModule.forRoot({
      signingKey: process.env.SIGNALWIRE_SIGNING_KEY!,
      publicUrl: process.env.PUBLIC_URL!,
    }),
  ],
  controllers: [VoiceController],
})
export class AppModule {}
