import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { publishedCall } from './published-call.js';

/** Starts the sample on a free port, sends it a real signed call, then a forged one, and shows both verdicts. */
async function demo(): Promise<void> {
  process.env.SIGNALWIRE_SIGNING_KEY = publishedCall.signingKey;
  process.env.PUBLIC_URL = publishedCall.url;
  const { AppModule } = await import('./app.module.js');
  const app = await NestFactory.create(AppModule, { logger: ['warn', 'error', 'debug'] });
  await app.listen(0, '127.0.0.1');
  try {
    const url = await app.getUrl();
    console.log('A call that SignalWire signed');
    await send(url, publishedCall.body, 200);
    console.log('\nThe same call with another caller written into it');
    await send(url, publishedCall.body.replace('+12135877632', '+19005550000'), 401);
  } finally {
    await app.close();
  }
}

async function send(url: string, body: string, expected: number): Promise<void> {
  const { headers } = publishedCall;
  show('request', [`POST ${publishedCall.url}`, ...Object.entries(headers).map(pair)].join('\n'));
  show('body', JSON.stringify(JSON.parse(body), null, 2));
  const response = await fetch(url, { method: 'POST', headers, body });
  const answer = await response.json();
  show('verdict', `${response.status} ${response.ok ? 'the signature matches' : 'refused'}`);
  show(response.ok ? 'SWML' : 'answer', JSON.stringify(answer, null, 2));
  if (response.status !== expected) throw new Error(`expected ${expected}, not ${response.status}`);
}

function pair([name, value]: [string, string]): string {
  return `${name}: ${value}`;
}

/** A block of text under its name, indented. */
function show(name: string, text: string): void {
  console.log(`\n  ${name}\n${text.replace(/^/gm, '    ')}`);
}

demo().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
