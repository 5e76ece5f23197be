import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { callCommand, functionCommand } from './curl.js';

/** Serves the sample on PORT (3000), with defaults for whatever the environment does not say. */
async function main(): Promise<void> {
  const port = Number(process.env.PORT ?? 3000);
  process.env.SIGNALWIRE_SIGNING_KEY ??= 'PSK_for_trying_things_out';
  process.env.PUBLIC_URL ??= `http://127.0.0.1:${port}`;
  process.env.WEBHOOK_USERNAME ??= 'signalwire';
  process.env.WEBHOOK_PASSWORD ??= 'for trying things out';
  // Imported once the environment is complete: the module reads it while it loads.
  const { AppModule } = await import('./app.module.js');
  const app = await NestFactory.create(AppModule);
  await app.listen(port, '127.0.0.1');
  console.log(`\nCall it with a signed request:\n\n${callCommand(port)}\n`);
  console.log(`\nBook a table as its agent would:\n\n${functionCommand(port)}\n`);
}

void main();
