import { Controller, InternalServerErrorException, Post, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { afterEach, describe, expect, it } from 'vitest';
import {
  OnInboundCall,
  OnStatusCallback,
  RecordEventDto,
  InboundCall,
  InboundCallDto,
  SignalWireUrls,
  StatusEvent,
  SwaigFunction,
  SwmlParams,
  SwmlService,
  type SignalWireModuleOptions,
} from '../../lib/index.js';
import {
  inboundCall,
  sidecarSwaigCall,
  SignalWireClient,
  UnexpectedAnswer,
} from '../../lib/testing/index.js';
import { ADAPTERS, closeApps, createApp, type AdapterName } from '../support/adapters.js';
import { PUBLIC_URL, SIGNING_KEY } from '../support/calls.js';
import { controllerReturning } from '../support/returning.js';
import { signalWire } from '../support/signal-wire.js';

afterEach(closeApps);

@Controller('voice')
class VoiceController {
  constructor(
    private readonly swml: SwmlService,
    private readonly urls: SignalWireUrls,
  ) {}

  @OnInboundCall()
  greet(@InboundCall() { call }: InboundCallDto) {
    const dest = this.urls.to(VoiceController, 'sales', { query: { lang: 'en' } });
    return this.swml.calling().play(`say:Hello ${call.type}`).transfer({ dest });
  }

  @OnInboundCall('sales')
  sales(@SwmlParams('agent') agent: string) {
    return `sections:\n  main:\n    - connect:\n        to: sip:${agent}@example.com`;
  }
}

async function clientFor(
  adapter: AdapterName,
  controller: Type,
  options: Partial<SignalWireModuleOptions> = {},
): Promise<SignalWireClient> {
  const metadata = { imports: [signalWire(options)], controllers: [controller] };
  return SignalWireClient.for(await createApp(adapter, metadata));
}

function failureOf(promise: Promise<unknown>): Promise<UnexpectedAnswer> {
  return promise.then(
    () => Promise.reject(new Error('there is no failure')),
    (error: UnexpectedAnswer) => error,
  );
}

describe.each(ADAPTERS)('SignalWireClient on %s', (adapter) => {
  it('fetches documents, by path and by the links in them', async () => {
    const client = await clientFor(adapter, VoiceController, { payloadValidation: 'strict' });
    const first = await client.inboundCall('/voice', { type: 'webrtc' });
    expect(first.sections.main).toEqual([
      { play: { url: 'say:Hello webrtc' } },
      { transfer: { dest: `${PUBLIC_URL}/voice/sales?lang=en` } },
    ]);
    const link = `${PUBLIC_URL}/voice/sales?lang=en`;
    const second = await client.inboundCall(link, { params: { agent: 'ann' } });
    expect(second).toEqual({
      sections: { main: [{ connect: { to: 'sip:ann@example.com' } }] },
    });
  });

  it('finds the key of whatever project a payload names, or any where it names none', async () => {
    const seen: string[] = [];
    @Controller('hooks')
    class HooksController {
      @OnStatusCallback('calling.call.record', 'recorded')
      recorded(@StatusEvent() event: RecordEventDto) {
        seen.push(event.event_type);
      }

      @SwaigFunction({ name: 'now', description: 'The time' })
      now() {
        return 'noon';
      }
    }
    const { project_id } = inboundCall().call;
    const client = await clientFor(adapter, HooksController, {
      signingKey: { other: 'PSK_other', [project_id]: 'PSK_mine' },
      webhookAuth: { username: 'signalwire', password: 'pass' },
    });
    await client.statusEvent('/hooks/recorded', 'calling.call.record', { project_id });
    expect(seen).toEqual(['calling.call.record']);
    const result = await client.swaigCall('/hooks/now', sidecarSwaigCall('now'));
    expect(result).toEqual({ response: 'noon' });
  });

  it('explains a refused signature', async () => {
    const metadata = { imports: [signalWire()], controllers: [VoiceController] };
    const app = await createApp(adapter, metadata);
    const client = SignalWireClient.for(app, { signingKey: 'PSK_secret' });
    const error = await failureOf(client.inboundCall('/voice?token=secret'));
    expect(error).toBeInstanceOf(UnexpectedAnswer);
    expect(error.reply.status).toBe(401);
    expect(error.message).toMatch(
      /^https:\/\/voice\.example\.com\/voice\?… answered 401 with \{.*"statusCode":401.*\}\nThe request was signed for .* Check that signingKey and publicUrl/,
    );
    expect(error.message).not.toContain('secret');
  });

  it('explains a route that is not there', async () => {
    const client = await clientFor(adapter, VoiceController);
    const { message } = await failureOf(client.inboundCall('voice/support'));
    expect(message).toContain('/voice/support answered 404 with {');
    expect(message).toContain('check path, global prefix and version');
  });

  it('shows the beginning of what an application that fails answers', async () => {
    const client = await clientFor(
      adapter,
      controllerReturning(() => {
        throw new InternalServerErrorException('x'.repeat(100_000));
      }),
    );
    const { message, reply } = await failureOf(client.inboundCall('/voice'));
    expect(message).toMatch(/\/voice answered 500 with \{.*x…\nThe log of the application says/s);
    expect(message.length).toBeLessThan(1000);
    expect(reply.body.length).toBeGreaterThan(100_000);
  });

  it('lists what is wrong with a document', async () => {
    @Controller('voice')
    class OwnController {
      @Post()
      answer() {
        return { sections: { main: [{ play: { url: 'say:x', volume: 50 } }, { hang_up: {} }] } };
      }
    }
    const client = await clientFor(adapter, OwnController);
    // Not a handler of this package, which does not send such a document.
    const { message, reply } = await failureOf(client.inboundCall('/voice'));
    expect(reply.status).toBe(201);
    expect(message).toContain('/voice answered with no valid calling document:\n  line 1, column');
    expect(message).toContain('main[0].play.volume: must be <= 40, not 50\n');
    expect(message).toContain('main[1].hang_up');
  });

  it('says so where the answer is empty or a page', async () => {
    @Controller('voice')
    class OwnController {
      @Post('empty')
      empty() {}

      @Post('page')
      page() {
        return '<!doctype html><p>Welcome</p>';
      }
    }
    const client = await clientFor(adapter, OwnController);
    for (const path of ['/voice/empty', '/voice/page']) {
      await expect(client.inboundCall(path)).rejects.toThrow('with no valid calling document');
    }
  });

  it('checks documents as the application does', async () => {
    const options = { swml: { ignore: ['unknown-label'] } } as const;
    const document = { sections: { main: [{ goto: { label: 'nowhere' } }] } };
    const lenient = await clientFor(
      adapter,
      controllerReturning(() => document),
      options,
    );
    expect(await lenient.inboundCall('/voice')).toEqual(document);
  });

  it('posts anything and returns any answer', async () => {
    const client = await clientFor(adapter, VoiceController);
    expect((await client.post('/voice', {})).status).toBe(400);
    expect((await client.post('/voice', inboundCall(), 'none')).status).toBe(401);
    expect((await client.post('/voice', inboundCall())).status).toBe(200);
  });
});

describe('SignalWireClient', () => {
  it('takes what Test.createTestingModule makes', async () => {
    const module = await Test.createTestingModule({
      imports: [signalWire()],
      controllers: [VoiceController],
    }).compile();
    const app = module.createNestApplication();
    const client = SignalWireClient.for(app, { signingKey: SIGNING_KEY });
    expect((await client.inboundCall('/voice')).sections.main).toHaveLength(2);
    await app.close();
  });

  it('makes the call that a test asks for', async () => {
    const sip = controllerReturning(({ call: { sip_data } }) => ({
      sections: { main: [{ play: { url: `say:${sip_data?.sip_from_user}` } }] },
    }));
    const client = await clientFor('express', sip, { payloadValidation: 'strict' });
    const document = await client.inboundCall('/voice', { type: 'sip', from: 'sip:zoe@b.example' });
    expect(document.sections.main).toEqual([{ play: { url: 'say:zoe' } }]);
  });
});
