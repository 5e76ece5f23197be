import 'reflect-metadata';
import { Controller, Module, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  Call,
  CallDto,
  OnInboundCall,
  say,
  SignalWireModule,
  signWebhook,
  SwmlService,
} from 'nestjs-signalwire';

const signingKey = 'PSK_packed';
const publicUrl = 'https://voice.example.com';

@Controller('voice')
class VoiceController {
  constructor(private readonly swml: SwmlService) {}

  @OnInboundCall()
  greet(@Call() call: CallDto) {
    return this.swml
      .calling()
      .answer()
      .play(say`Hello ${call.from}`);
  }
}

@Module({
  imports: [SignalWireModule.forRoot({ signingKey, publicUrl })],
  controllers: [VoiceController],
})
class AppModule {}

async function createApp(adapter: string | undefined): Promise<INestApplication> {
  const options = { logger: ['warn' as const, 'error' as const] };
  return adapter === 'fastify'
    ? NestFactory.create(AppModule, new FastifyAdapter(), options)
    : NestFactory.create(AppModule, options);
}

async function main(): Promise<void> {
  const app = await createApp(process.argv[2]);
  await app.listen(0, '127.0.0.1');
  try {
    const call = {
      call_id: 'c1',
      from: '+15559870000',
      to: '+15551230000',
      type: 'phone',
      direction: 'inbound',
      node_id: 'n1',
      segment_id: 's1',
      call_state: 'created',
      project_id: 'p1',
      space_id: 'sp1',
    };
    const body = JSON.stringify({ call });
    const headers = {
      'content-type': 'application/json',
      'x-signalwire-sha256-signature': signWebhook({
        signingKey,
        url: `${publicUrl}/voice`,
        body,
      }),
    };
    const url = `${await app.getUrl()}/voice`;
    const answer = await fetch(url, { method: 'POST', headers, body });
    const swml = await answer.text();
    if (answer.status !== 200 || !swml.includes('"say:Hello +15559870000"')) {
      throw new Error(`${answer.status} ${swml}`);
    }
    const forged = await fetch(url, { method: 'POST', headers, body: `${body} ` });
    if (forged.status !== 401) throw new Error(`a forged call was answered with ${forged.status}`);
  } finally {
    await app.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
