import 'reflect-metadata';
import { Module, type Type } from '@nestjs/common';
import { SignalWireModule } from 'nestjs-signalwire';
import { PUBLIC_URL, SIGNING_KEY } from '../webhook.js';
import { controllers, nestSetup, serveNest } from './nest.js';

const setup = nestSetup();
const webhookAuth = { username: 'signalwire', password: 'bench' };

// One of the modules in ours/, and no other: an application for calls need not load what functions need.
const { controller } = (await import(`./ours/${setup.webhook}.js`)) as {
  controller: (path: string) => Type;
};

@Module({
  imports: [
    SignalWireModule.forRoot({ signingKey: SIGNING_KEY, publicUrl: PUBLIC_URL, webhookAuth }),
  ],
  controllers: controllers(setup.handlers, controller),
})
class AppModule {}

await serveNest(AppModule, setup);
