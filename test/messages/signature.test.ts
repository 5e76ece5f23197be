import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import {
  Message,
  MessageDto,
  MessagingDocument,
  OnInboundCall,
  OnInboundMessage,
  SignalWireUrls,
  SignatureGuard,
  signWebhook,
  SwmlParams,
  SwmlVars,
  type SignalWireModuleOptions,
} from '../../lib/index.js';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import {
  phoneCall,
  PUBLIC_URL,
  sendSigned,
  SIGNING_KEY,
  type SendOptions,
} from '../support/calls.js';
import { sendMessage, textMessage, transferredMessage } from '../support/messages.js';
import { startVoiceApp } from '../support/voice-app.js';

const WITH_CREDENTIALS = 'https://user:p%40ss@voice.example.com';
const BASIC = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
const LOOKUP = { customer: '+15559870000' };

@Controller()
class InboxController {
  constructor(private readonly urls: SignalWireUrls) {}

  @OnInboundMessage('messages')
  answer() {
    return new MessagingDocument()
      .request({ url: `${WITH_CREDENTIALS}/crm/lookup`, body: LOOKUP, save_variables: true })
      .transfer(this.urls.to(InboxController, 'known'), { topic: 'hours' });
  }

  @OnInboundMessage('messages/known/:list')
  elsewhere() {
    return new MessagingDocument().receive();
  }

  @OnInboundMessage('messages/known')
  known(
    @Message() { from }: MessageDto,
    @SwmlVars('request_result') result: string,
    @SwmlParams('topic') topic: string,
  ) {
    return new MessagingDocument().reply(`${from} ${result} ${topic}`);
  }

  @OnInboundCall('voice')
  call() {
    return { sections: { main: [{ hangup: {} }] } };
  }
}

/** What the messaging `request` method asks: a route of the application's own. */
@Controller('crm')
class CrmController {
  @UseGuards(SignatureGuard)
  @HttpCode(200)
  @Post('lookup')
  lookup(@Body() { customer }: typeof LOOKUP) {
    return { customer, name: 'Zoë' };
  }
}

type Steps = { sections: { main: [{ request: { url: string } }, { transfer: { dest: string } }] } };

afterEach(closeApps);

describe.each(ADAPTERS)('who sent a message, on %s', (adapter) => {
  async function start(options: Partial<SignalWireModuleOptions> = {}) {
    const controllers = [InboxController, CrmController];
    return startVoiceApp(adapter, { controllers, signalWire: options });
  }

  it.each<[what: string, status: number, options: SendOptions]>([
    ['SHA-1 alone', 200, {}],
    ['SHA-1 and SHA-256', 200, { algorithms: ['sha1', 'sha256'] }],
    ['no signature', 401, { algorithms: [] }],
    ['another key', 401, { signingKey: 'PSK_other' }],
    ['another URL', 401, { signedUrl: `${PUBLIC_URL}/voice` }],
    [
      'a wrong SHA-256 beside the right SHA-1',
      401,
      { headers: { 'x-signalwire-sha256-signature': '0'.repeat(64) } },
    ],
    ['credentials that the URL has not', 401, { signedUrl: `${WITH_CREDENTIALS}/messages` }],
    ['credentials in a header alone', 401, { algorithms: [], headers: { authorization: BASIC } }],
  ])('%s: %i', async (_what, status, options) => {
    const { origin } = await start();
    expect((await sendMessage(origin, undefined, options)).status).toBe(status);
  });

  it('a body other than the one that was signed: 401', async () => {
    const { origin } = await start();
    const body = JSON.stringify(textMessage());
    const url = `${PUBLIC_URL}/messages`;
    const signature = signWebhook({ signingKey: SIGNING_KEY, url, body, algorithm: 'sha1' });
    const headers = { 'x-signalwire-signature': signature };
    const forged = textMessage({ message: { body: 'STOP' } });
    expect((await sendMessage(origin, body, { algorithms: [], headers })).status).toBe(200);
    expect((await sendMessage(origin, forged, { algorithms: [], headers })).status).toBe(401);
  });

  it('with a key for each project, the key of the project that the message names', async () => {
    const { project_id } = textMessage().message;
    const { origin } = await start({
      signingKey: { [project_id]: SIGNING_KEY, other: 'PSK_other' },
    });
    expect((await sendMessage(origin)).status).toBe(200);
    expect((await sendMessage(origin, undefined, { signingKey: 'PSK_other' })).status).toBe(401);
    const others = textMessage({ message: { project_id: 'other' } });
    expect((await sendMessage(origin, others)).status).toBe(401);
    expect((await sendMessage(origin, others, { signingKey: 'PSK_other' })).status).toBe(200);
  });

  it('requireSha256 is about calls: messages and their requests have none', async () => {
    const { origin } = await start({ requireSha256: true });
    expect((await sendMessage(origin)).status).toBe(200);
    const lookup = { path: '/crm/lookup', algorithms: ['sha1'] } as const;
    expect((await sendSigned(origin, LOOKUP, lookup)).status).toBe(200);
    expect((await sendSigned(origin, phoneCall(), { algorithms: ['sha1'] })).status).toBe(401);
  });

  describe('where the public URL has credentials', () => {
    it.each<[what: string, status: number, signedUrl: string]>([
      ['the URL with them', 200, `${WITH_CREDENTIALS}/messages`],
      ['the URL without them', 401, `${PUBLIC_URL}/messages`],
      ['the URL with others', 401, 'https://user:other@voice.example.com/messages'],
      ['the URL with them decoded', 401, 'https://user:p@ss@voice.example.com/messages'],
    ])('a message signs %s: %i', async (_what, status, signedUrl) => {
      const { origin } = await start({ publicUrl: WITH_CREDENTIALS });
      const headers = { authorization: BASIC };
      const response = await sendMessage(origin, undefined, { signedUrl, headers });
      expect(response.status).toBe(status);
    });

    it('a call signs the URL without them', async () => {
      const { origin } = await start({ publicUrl: WITH_CREDENTIALS });
      expect((await sendSigned(origin, phoneCall())).status).toBe(200);
      const signedUrl = `${WITH_CREDENTIALS}/voice`;
      expect((await sendSigned(origin, phoneCall(), { signedUrl })).status).toBe(401);
    });

    it('a link to a message handler has them, and a transfer to it is answered', async () => {
      const { app, origin } = await start({ publicUrl: WITH_CREDENTIALS });
      const [, { transfer }] = await stepsOf(origin);
      expect(transfer.dest).toBe(`${WITH_CREDENTIALS}/messages/known`);
      expect(app.get(SignalWireUrls).to(InboxController, 'call')).toBe(`${PUBLIC_URL}/voice`);
      const sent = transferredMessage({ vars: { request_result: 'success' } });
      const response = await sendTo(origin, transfer.dest, sent);
      expect(await response.json()).toMatchObject({
        sections: { main: [{ reply: '+15559870000 success hours' }] },
      });
    });

    it('the signed request of a request step arrives at a route with SignatureGuard', async () => {
      const { origin } = await start({ publicUrl: WITH_CREDENTIALS });
      const [{ request }] = await stepsOf(origin);
      const response = await sendTo(origin, request.url, LOOKUP);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ customer: '+15559870000', name: 'Zoë' });
      const forged = await sendTo(origin, request.url, LOOKUP, { signingKey: 'PSK_other' });
      expect(forged.status).toBe(401);
    });
  });

  it('a link to a message handler takes parameters and a query, which are signed', async () => {
    const { app, origin } = await start({ publicUrl: WITH_CREDENTIALS });
    const url = app.get(SignalWireUrls).to(InboxController, 'elsewhere', {
      params: { list: 'news & more' },
      query: { page: 2 },
    });
    expect(url).toBe(`${WITH_CREDENTIALS}/messages/known/news%20%26%20more?page=2`);
    expect((await sendTo(origin, url, textMessage())).status).toBe(200);
    const other = url.replace('page=2', 'page=3');
    const forged = { path: pathOf(other), signedUrl: url };
    expect((await sendMessage(origin, textMessage(), forged)).status).toBe(401);
  });

  it('the webhook credentials stand in no link to a message handler', async () => {
    const webhookAuth = { username: 'hook', password: 'secret' };
    const { app } = await start({ webhookAuth });
    expect(app.get(SignalWireUrls).to(InboxController, 'known')).toBe(
      `${PUBLIC_URL}/messages/known`,
    );
  });
});

/** The first two steps of the answer to a message that comes in. */
async function stepsOf(origin: string): Promise<Steps['sections']['main']> {
  const signedUrl = `${WITH_CREDENTIALS}/messages`;
  const response = await sendMessage(origin, undefined, { signedUrl });
  const { sections } = (await response.json()) as Steps;
  return sections.main;
}

/** Sends JSON to a URL out of a document as SignalWire would: signed as it stands there. */
function sendTo(origin: string, url: string, body: unknown, options: SendOptions = {}) {
  const headers = { authorization: BASIC };
  return sendMessage(origin, body, { path: pathOf(url), signedUrl: url, headers, ...options });
}

function pathOf(url: string): string {
  return url.slice(WITH_CREDENTIALS.length);
}
