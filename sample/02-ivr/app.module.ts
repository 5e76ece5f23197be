import { Module } from '@nestjs/common';
import { SignalWireModule } from 'nestjs-signalwire';
import { BusinessHours } from './business-hours.js';
import { MenuController } from './menu.controller.js';
import { SalesController } from './sales.controller.js';
import { SupportController } from './support.controller.js';
import { VoicemailController } from './voicemail.controller.js';
import { Voicemails, VoicemailsInMemory } from './voicemails.js';

@Module({
  imports: [
    SignalWireModule.forRoot({
      signingKey: process.env.SIGNALWIRE_SIGNING_KEY!,
      publicUrl: process.env.PUBLIC_URL!,
      // Status callbacks may come unsigned. Links to their handlers carry these, and no other links do.
      webhookAuth: {
        username: process.env.WEBHOOK_USERNAME!,
        password: process.env.WEBHOOK_PASSWORD!,
      },
    }),
  ],
  controllers: [MenuController, SalesController, SupportController, VoicemailController],
  providers: [BusinessHours, { provide: Voicemails, useClass: VoicemailsInMemory }],
})
export class AppModule {}
