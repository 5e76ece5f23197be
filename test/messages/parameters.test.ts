import { Body, Controller, ParseIntPipe } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import {
  InboundMessage,
  InboundMessageDto,
  Message,
  MessageDto,
  MessageMediaDto,
  OnInboundMessage,
  SwmlEnvs,
  SwmlParams,
  SwmlVars,
} from '../../lib/index.js';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import {
  pictureMessage,
  sendMessage,
  textMessage,
  transferredMessage,
} from '../support/messages.js';
import { startVoiceApp } from '../support/voice-app.js';

/** A valid messaging document that carries facts: the body of a `request` step holds any JSON object. */
function documentWith(facts: Record<string, unknown>) {
  return { sections: { main: [{ request: { url: 'https://example.com', body: facts } }] } };
}

@Controller()
class ParametersController {
  @OnInboundMessage('payload')
  payload(@InboundMessage() payload: InboundMessageDto, @Body() body: InboundMessageDto) {
    return documentWith({
      isInstance: payload instanceof InboundMessageDto,
      isBody: payload === body,
      hasVars: 'vars' in payload,
      payload: Object.assign({}, payload),
    });
  }

  @OnInboundMessage('message')
  message(
    @Message() message: MessageDto,
    @Message('body') body: string | null,
    @Message('media') media: MessageMediaDto[],
  ) {
    const isInstance =
      message instanceof MessageDto && media.every((file) => file instanceof MessageMediaDto);
    return documentWith({ isInstance, body, types: media.map((file) => file.content_type) });
  }

  @OnInboundMessage('pipes')
  pipes(
    @SwmlParams('attempt', ParseIntPipe) attempt: number,
    @Message('from', { transform: (from: string) => from.slice(-4) }) lastDigits: string,
  ) {
    return documentWith({ attempt, lastDigits });
  }

  @OnInboundMessage('values')
  values(
    @SwmlVars() vars: unknown,
    @SwmlVars('reply_result') result: unknown,
    @SwmlEnvs() envs: unknown,
    @SwmlEnvs('region') region: unknown,
    @SwmlParams() params: unknown,
    @SwmlParams('topic') topic: unknown,
    @SwmlVars('toString') inherited: unknown,
  ) {
    return documentWith({ vars, result, envs, region, params, topic, inherited });
  }
}

afterEach(closeApps);

describe.each(ADAPTERS)('parameters of a message handler on %s', (adapter) => {
  async function factsFor(path: string, body: unknown, strict = false) {
    const { origin } = await startVoiceApp(adapter, {
      controllers: [ParametersController],
      signalWire: { payloadValidation: strict ? 'strict' : 'tolerant' },
    });
    const response = await sendMessage(origin, body, { path });
    expect(response.status).toBe(200);
    const answer = (await response.json()) as ReturnType<typeof documentWith>;
    return answer.sections.main[0]?.request.body;
  }

  it.each<[what: string, payload: object]>([
    ['a text message', textMessage()],
    ['a media-only MMS', pictureMessage()],
    ['a message that was transferred', transferredMessage()],
  ])(
    '@InboundMessage() is %s as it was sent, and the same object as @Body()',
    async (_what, sent) => {
      for (const strict of [false, true]) {
        expect(await factsFor('/payload', sent, strict)).toEqual({
          isInstance: true,
          isBody: true,
          hasVars: 'vars' in sent,
          payload: sent,
        });
      }
    },
  );

  it('@Message() is the message, and @Message(field) one of its fields', async () => {
    expect(await factsFor('/message', textMessage())).toEqual({
      isInstance: true,
      body: 'When are you open?',
      types: [],
    });
    expect(await factsFor('/message', pictureMessage())).toEqual({
      isInstance: true,
      body: null,
      types: ['image/jpeg', 'image/gif'],
    });
  });

  it('@SwmlVars and @SwmlParams are all values, or one of them; a message has no envs', async () => {
    expect(await factsFor('/values', transferredMessage())).toEqual({
      vars: { reply_result: 'queued', list: [1, { a: null }] },
      result: 'queued',
      envs: {},
      params: { topic: 'hours' },
      topic: 'hours',
    });
  });

  it.each([false, true])(
    '@SwmlVars and @SwmlParams are empty on the first fetch, strict: %s',
    async (strict) => {
      const facts = await factsFor('/values', textMessage(), strict);
      expect(facts).toEqual({ vars: {}, envs: {}, params: {} });
    },
  );

  it('take pipes, as parameters of Nest do', async () => {
    const facts = await factsFor('/pipes', textMessage({ params: { attempt: '3' } }));
    expect(facts).toEqual({ attempt: 3, lastDigits: '0000' });
  });
});
