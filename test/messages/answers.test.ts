import { Controller, type Type } from '@nestjs/common';
import { of } from 'rxjs';
import { afterEach, describe, expect, it } from 'vitest';
import {
  CallingDocument,
  InboundMessage,
  InboundMessageDto,
  MessagingDocument,
  OnInboundMessage,
  type SignalWireModuleOptions,
} from '../../lib/index.js';
import { ADAPTERS, closeApps, type AdapterName } from '../support/adapters.js';
import { sendSigned } from '../support/calls.js';
import { sendMessage, textMessage } from '../support/messages.js';
import { controllerReturning, RETURNING_HANDLER } from '../support/returning.js';
import { startVoiceApp } from '../support/voice-app.js';

type Make = (payload: InboundMessageDto) => unknown;
type Options = Partial<SignalWireModuleOptions>;

const HANDLER = 'InboxController.answer';
const THANKS = { version: '1.0.0', sections: { main: [{ reply: 'Thanks' }] } };
const YAML = '# said by a person\nsections: {main: [reply: Thanks]}\n';
const CALL_YAML = 'sections: {main: [play: {url: "say:Hello"}]}';
const CALL = { sections: { main: [{ play: { url: 'say:Hello' } }] } };

function inboxReturning(make: Make): Type {
  @Controller('messages')
  class InboxController {
    @OnInboundMessage()
    answer(@InboundMessage() payload: InboundMessageDto): unknown {
      return make(payload);
    }
  }
  return InboxController;
}

async function answerOf(
  adapter: AdapterName,
  make: Make,
  signalWire: Options = {},
  message: object = textMessage(),
) {
  const controllers = [inboxReturning(make)];
  const { origin, log } = await startVoiceApp(adapter, { controllers, signalWire });
  const response = await sendMessage(origin, message);
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, text: await response.text(), log };
}

afterEach(closeApps);

describe.each(ADAPTERS)('the answer to a message on %s', (adapter) => {
  it.each<[what: string, make: Make]>([
    ['a MessagingDocument', () => new MessagingDocument().reply('Thanks')],
    ['a promise of one', () => Promise.resolve(new MessagingDocument().reply('Thanks'))],
    ['an Observable of one', () => of(new MessagingDocument().reply('Thanks'))],
    ['a plain document', () => THANKS],
    ['an object that makes one', () => ({ toJSON: () => THANKS })],
  ])('is 200 and JSON for %s', async (_what, make) => {
    const { status, type, text, log } = await answerOf(adapter, make);
    expect(status).toBe(200);
    expect(type).toMatch(/^application\/json(;|$)/);
    expect(JSON.parse(text)).toEqual(THANKS);
    expect([...log.of('warn'), ...log.of('error')]).toEqual([]);
  });

  it('is 200 and the text as it was written for YAML', async () => {
    const { status, type, text } = await answerOf(adapter, () => YAML);
    expect([status, text]).toEqual([200, YAML]);
    expect(type).toMatch(/^application\/yaml(;|$)/);
  });

  it.each([
    ['%{vars.secret}', 1],
    // Messaging sends it as it stands; the rule about that speaks for itself.
    ['${vars.secret}', 0],
  ])(
    'is warned of where it repeats %s of the sender, if that is evaluated',
    async (body, times) => {
      const make: Make = ({ message }) => new MessagingDocument().reply(message.body ?? '');
      const { log } = await answerOf(adapter, make, {}, textMessage({ message: { body } }));
      const repeats = log.of('warn').filter((line) => line.includes('repeats message.body'));
      expect(repeats).toHaveLength(times);
    },
  );

  it('may take the message without a reply', async () => {
    const { text } = await answerOf(adapter, () => new MessagingDocument().receive());
    expect(JSON.parse(text)).toMatchObject({ sections: { main: [{ receive: {} }] } });
  });

  it.each<[what: string, make: Make]>([
    ['undefined', () => undefined],
    ['null', () => null],
    ['a promise of nothing', () => Promise.resolve()],
  ])('is 500 for %s, and the log names the method and the remedy', async (_what, make) => {
    const { status, log } = await answerOf(adapter, make);
    expect(status).toBe(500);
    expect(log.of('error').join()).toContain(
      `${HANDLER} returned nothing: return a MessagingDocument, a plain SWML document or YAML text; one with receive() takes the message and sends no reply`,
    );
  });

  it.each<[what: string, make: Make, words: string]>([
    ['an unknown method', () => ({ sections: { main: [{ repply: 'x' }] } }), 'main[0].repply'],
    ['an empty reply', () => ({ sections: { main: [{ reply: { body: '' } }] } }), 'main[0].reply'],
    ['YAML with an unknown method', () => 'sections: {main: [repply: x]}', 'line 1, column'],
    ['a jump to nowhere', () => new MessagingDocument().goto('gone'), 'no label gone'],
    ['text that is no document', () => 'repply', 'sections'],
  ])('is 500 for a document with %s', async (_what, make, words) => {
    const { status, text, log } = await answerOf(adapter, make);
    expect(status).toBe(500);
    expect(text).not.toContain('repply');
    expect(log.of('error')).toHaveLength(1);
    expect(log.of('error').join()).toContain(`${HANDLER} returned no valid SWML document: `);
    expect(log.of('error').join()).toContain(words);
  });

  const WRONG_FLAVOUR = `${HANDLER} returned a document for calls, but it answers messages`;

  it.each<[what: string, make: Make, words: string]>([
    ['a CallingDocument', () => CallingDocument.from(CALL), ': return a MessagingDocument'],
    [
      'a CallingDocument that does only what messages know as well',
      () => new CallingDocument().transfer('https://example.com'),
      ': return a MessagingDocument',
    ],
    ['a plain document', () => CALL, ': main[0].play'],
    ['YAML', () => CALL_YAML, ': line 1, column 25, main[0].play'],
  ])('is 500 for a document for calls: %s', async (_what, make, words) => {
    const { status, text, log } = await answerOf(adapter, make);
    expect(status).toBe(500);
    expect(text).not.toContain('say:');
    expect(log.of('error')).toHaveLength(1);
    expect(log.of('error').join()).toContain(WRONG_FLAVOUR + words);
  });

  it.each<[what: string, make: () => unknown, words: string]>([
    [
      'a MessagingDocument',
      () => new MessagingDocument().transfer('https://example.com'),
      ': return a CallingDocument',
    ],
    ['a plain document', () => THANKS, ': main[0].reply'],
    ['YAML', () => YAML, ': line 2, column 26, main[0].reply'],
  ])('to a call is 500 for a document for messages: %s', async (_what, make, words) => {
    const controllers = [controllerReturning(make)];
    const { origin, log } = await startVoiceApp(adapter, { controllers });
    expect((await sendSigned(origin)).status).toBe(500);
    expect(log.of('error').join()).toContain(
      `${RETURNING_HANDLER} returned a document for messages, but it answers calls${words}`,
    );
  });

  it('is Nest’s own 500 where the handler fails: the fallback is for calls', async () => {
    const fail: Make = () => {
      throw new Error('no store');
    };
    const { status, text, log } = await answerOf(adapter, fail, { fallback: CALL });
    expect(status).toBe(500);
    expect(text).not.toMatch(/no store|say:/);
    expect(log.of('error').join()).toContain('no store');
  });

  it('is checked by the options of the module', async () => {
    const jump = { sections: { main: [{ goto: { label: 'gone' } }] } };
    expect((await answerOf(adapter, () => jump)).status).toBe(500);
    const ignore = ['unknown-label'] as const;
    for (const make of [() => jump, () => JSON.stringify(jump)]) {
      expect((await answerOf(adapter, make, { swml: { ignore } })).status).toBe(200);
    }
  });
});

describe.each(ADAPTERS)('during development on %s', (adapter) => {
  const menu = {
    sections: { main: [{ switch: { variable: 'v', case: { 1: [{ receive: {} }] } } }] },
  };
  const DOUBT = 'has no default: a value that no case names is an error at run time';

  it.each<[what: string, make: Make]>([
    ['a MessagingDocument', () => MessagingDocument.from(menu)],
    ['a plain document', () => menu],
    ['YAML', () => JSON.stringify(menu)],
  ])('an answer that is probably not meant is warned of: %s', async (_what, make) => {
    const { status, log } = await answerOf(adapter, make);
    expect(status).toBe(200);
    expect(log.of('warn')).toHaveLength(1);
    expect(log.of('warn').join()).toContain(`${HANDLER}: `);
    expect(log.of('warn').join()).toContain(DOUBT);
  });

  it('words of the sender in the answer are warned of by the name of their field', async () => {
    const controllers = [
      inboxReturning(({ message }) => new MessagingDocument().reply(`You wrote ${message.body}`)),
    ];
    const { origin, log } = await startVoiceApp(adapter, { controllers });
    const response = await sendMessage(
      origin,
      textMessage({ message: { body: '%{vars.secret}' } }),
    );
    expect(response.status).toBe(200);
    expect(log.of('warn').join()).toContain('the answer repeats message.body of the request');
    expect(log.text).not.toContain('vars.secret');
  });
});
