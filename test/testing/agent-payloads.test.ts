import { Controller } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import { swaigCallPayload } from '../../lib/ai/function/swaig-call.payload.js';
import { postPromptPayload } from '../../lib/ai/post-prompt/post-prompt.payload.js';
import { AiPostPromptDto } from '../../lib/ai/dto/ai-post-prompt.dto.js';
import { AiSwaigCallDto } from '../../lib/ai/dto/ai-swaig-call.dto.js';
import { BedrockPostPromptDto } from '../../lib/ai/dto/bedrock-post-prompt.dto.js';
import { BedrockSwaigCallDto } from '../../lib/ai/dto/bedrock-swaig-call.dto.js';
import { AiDebugDto } from '../../lib/ai/dto/debug/ai-debug.dto.js';
import { FetchConversationDto } from '../../lib/ai/dto/fetch-conversation.dto.js';
import { SidecarCallbackDto } from '../../lib/ai/dto/sidecar-callback.dto.js';
import { SIDECAR_EVENT_TYPES } from '../../lib/ai/dto/sidecar-event.dto.js';
import { SidecarSwaigCallDto } from '../../lib/ai/dto/sidecar-swaig-call.dto.js';
import { SwaigSignatureRequestDto } from '../../lib/ai/dto/swaig-signature-request.dto.js';
import {
  InboundCall,
  OnInboundCall,
  OnPostPrompt,
  SwaigArgs,
  SwaigFunction,
  SwaigResult,
} from '../../lib/index.js';
import {
  aiDebug,
  bedrockPostPrompt,
  bedrockSwaigCall,
  fetchConversation,
  paymentRequest,
  postPrompt,
  sidecarEvent,
  sidecarSwaigCall,
  SignalWireClient,
  swaigCall,
  swaigSignatureRequest,
} from '../../lib/testing/index.js';
import { paymentPayload } from '../../lib/payments/payment.payload.js';
import type { DtoClass } from '../../lib/webhooks/payload/compile-dto.js';
import type { PayloadDescription } from '../../lib/webhooks/payload/payload-reader.js';
import { ADAPTERS, closeApps, createApp } from '../support/adapters.js';
import { readPayload } from '../support/payloads.js';
import { signalWire } from '../support/signal-wire.js';

afterEach(closeApps);

function described(dto: DtoClass) {
  return { dto, containers: [], identify: () => 'a payload' };
}

describe('the payloads of agents', () => {
  it.each<readonly [string, PayloadDescription, object]>([
    ['a call of a function', swaigCallPayload, swaigCall('get_weather', { city: 'Berlin' })],
    ['a call of a function without arguments', swaigCallPayload, swaigCall('now')],
    ['a call of Bedrock', swaigCallPayload, bedrockSwaigCall('get_weather', { city: 'Berlin' })],
    ['a call of a sidecar', swaigCallPayload, sidecarSwaigCall('get_weather', { city: 'Berlin' })],
    ['a report of Bedrock', postPromptPayload, bedrockPostPrompt({ satisfied: true })],
    ['a payment', paymentPayload, paymentRequest({ chargeAmount: '20.45' })],
    ['a question for a conversation', postPromptPayload, fetchConversation('thread-7')],
    ['a report in words', postPromptPayload, postPrompt()],
    ['a report in JSON', postPromptPayload, postPrompt({ satisfied: true })],
    ['a debug event', described(AiDebugDto), aiDebug({ session_start: { model: 'gpt-4o-mini' } })],
    ['a request for functions', described(SwaigSignatureRequestDto), swaigSignatureRequest(['a'])],
    ...SIDECAR_EVENT_TYPES.map(
      (type) => [`sidecar ${type}`, described(SidecarCallbackDto), sidecarEvent(type)] as const,
    ),
  ])('%s follows the description to the letter', (_what, description, payload) => {
    const sent: unknown = JSON.parse(JSON.stringify(payload));
    expect(readPayload(description, sent, 'strict')).toEqual(sent);
  });

  it.each<readonly [PayloadDescription, object, DtoClass]>([
    [swaigCallPayload, swaigCall('now'), AiSwaigCallDto],
    [swaigCallPayload, bedrockSwaigCall('now'), BedrockSwaigCallDto],
    [swaigCallPayload, sidecarSwaigCall('now'), SidecarSwaigCallDto],
    [postPromptPayload, postPrompt(), AiPostPromptDto],
    [postPromptPayload, bedrockPostPrompt(), BedrockPostPromptDto],
    [postPromptPayload, fetchConversation('thread-7'), FetchConversationDto],
  ])('are told apart', (description, payload, dto) => {
    expect(readPayload(description, payload, 'strict')).toBeInstanceOf(dto);
  });

  it('hold what they are told', () => {
    const call = swaigCall('get_weather', { city: 'Berlin' }, { global_data: { tier: 'gold' } });
    expect(call).toMatchObject({
      function: 'get_weather',
      argument: { parsed: [{ city: 'Berlin' }], raw: '{"city":"Berlin"}' },
      global_data: { tier: 'gold' },
    });
    expect(postPrompt({ ok: true }, { call_ended_by: 'assistant' })).toMatchObject({
      post_prompt_data: { parsed: [{ ok: true }], raw: '{"ok":true}' },
      call_ended_by: 'assistant',
    });
    const bedrock = bedrockSwaigCall('now', {}, { caller_id: '+4930123456' });
    expect(bedrock).toMatchObject({ caller_id: '+4930123456', ai_session_id: bedrock.call_id });
    expect(bedrockPostPrompt('Fine.')).toMatchObject({ conversation_summary: 'Fine.' });
    const event = sidecarEvent('insight', { sidecar_event: { raw: 'Be kind.' } });
    expect(event.sidecar_event).toMatchObject({ type: 'insight', raw: 'Be kind.' });
  });
});

describe.each(ADAPTERS)('SignalWireClient and agents on %s', (adapter) => {
  let reported: unknown;

  @Controller('agent')
  class AgentController {
    @SwaigFunction({ name: 'get_weather', description: 'The weather in a city' })
    getWeather(@SwaigArgs() args: Record<string, unknown>) {
      return new SwaigResult(`It is sunny in ${String(args.city)}`).say('One moment');
    }

    @OnPostPrompt('summary')
    summary(@InboundCall() report: unknown) {
      reported = report;
    }

    @OnInboundCall('call')
    call() {
      return { sections: { main: [{ hangup: {} }] } };
    }
  }

  it('call functions and post reports, with the credentials of the application', async () => {
    const webhookAuth = { username: 'signalwire', password: 'p@ss' };
    const app = await createApp(adapter, {
      imports: [signalWire({ webhookAuth, payloadValidation: 'strict' })],
      controllers: [AgentController],
    });
    const client = SignalWireClient.for(app);
    const path = '/agent/get_weather';
    const result = await client.swaigCall(path, 'get_weather', { city: 'Berlin' });
    expect(result).toEqual({ response: 'It is sunny in Berlin', action: [{ say: 'One moment' }] });
    for (const call of [bedrockSwaigCall, sidecarSwaigCall]) {
      const other = await client.swaigCall(path, call('get_weather', { city: 'Rome' }));
      expect(other.response).toBe('It is sunny in Rome');
    }
    await client.post('/agent/summary', bedrockPostPrompt('Fine.'), 'none');
    expect(reported).toBeInstanceOf(BedrockPostPromptDto);
    await client.postPrompt('/agent/summary', { satisfied: true });
    expect(reported).toMatchObject({ post_prompt_data: { parsed: [{ satisfied: true }] } });
    await expect(client.swaigCall('/agent/none', 'none')).rejects.toThrow('answered 404');
  });
});
