import { Module } from '@nestjs/common';
import { SignalWireModule } from 'nestjs-signalwire';
import { AgentController } from './agent.controller.js';
import { Bookings } from './bookings.js';
import { Summaries, SummariesInMemory } from './summaries.js';
import { TablesController } from './tables.controller.js';

@Module({
  imports: [
    SignalWireModule.forRoot({
      signingKey: process.env.SIGNALWIRE_SIGNING_KEY!,
      publicUrl: process.env.PUBLIC_URL!,
      // Agents call functions and report without a signature. The links that they get carry these.
      webhookAuth: {
        username: process.env.WEBHOOK_USERNAME!,
        password: process.env.WEBHOOK_PASSWORD!,
      },
    }),
  ],
  controllers: [AgentController, TablesController],
  providers: [Bookings, { provide: Summaries, useClass: SummariesInMemory }],
})
export class AppModule {}
