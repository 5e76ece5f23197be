import { Controller } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CallingDocument,
  OnInboundCall,
  OnPostPrompt,
  OnSidecarEvent,
  PostPrompt,
  SidecarEvent,
  SignalWireUrls,
  SwaigCall,
  SwaigFunction,
  SwaigIncludes,
  SwaigResult,
  SwaigService,
  type ConversationDto,
  type PostPromptDto,
  type SidecarEventDto,
  type SwaigCallDto,
} from '../../../lib/index.js';
import { CallSimulator } from '../../../lib/testing/simulator/call-simulator.js';
import { ADAPTERS, closeApps, createApp } from '../../support/adapters.js';
import { signalWire } from '../../support/signal-wire.js';

afterEach(closeApps);

let seen: { kind: string; payload: unknown }[] = [];

beforeEach(() => {
  seen = [];
});

function keep(payload: object) {
  seen.push({ kind: payload.constructor.name, payload });
}

const DETAILS = { swaig_post_swml_vars: true, swaig_post_conversation: true };

@Controller('agent')
class AgentController {
  constructor(
    private readonly urls: SignalWireUrls,
    private readonly swaig: SwaigService,
  ) {}

  @OnInboundCall('ai')
  ai() {
    return new CallingDocument()
      .set({ stage: 'early' })
      .ai({
        prompt: { text: 'Help' },
        params: { ...DETAILS, save_conversation: true, conversation_id: 'c-1' },
        post_prompt_url: this.urls.to(AgentController, 'report'),
        SWAIG: {
          ...this.swaig.functions(AgentController),
          includes: [{ url: this.urls.to(AgentController, 'more'), functions: ['book'] }],
        },
      })
      .set({ stage: 'late' });
  }

  @OnInboundCall('bedrock')
  bedrock() {
    return new CallingDocument().amazonBedrock({
      prompt: { text: 'Help' },
      post_prompt_url: this.urls.to(AgentController, 'report'),
      SWAIG: this.swaig.bedrockFunctions(AgentController),
    });
  }

  @OnInboundCall('sidecar')
  sidecar() {
    return new CallingDocument()
      .aiSidecar({
        lang: 'en-US',
        direction: ['remote-caller'],
        prompt: 'Watch',
        url: this.urls.to(AgentController, 'event'),
        SWAIG: this.swaig.sidecarFunctions(AgentController),
      })
      .prompt({ play: 'say:Choose' });
  }

  @SwaigFunction({ description: 'Books a table.' })
  book(@SwaigCall() call: SwaigCallDto) {
    keep(call);
    return new SwaigResult('booked').setGlobalData({ booked: true });
  }

  @SwaigIncludes('more')
  more() {
    return this.swaig.functions(AgentController);
  }

  @OnPostPrompt('report', { fetchConversation: true })
  report(@PostPrompt() report: ConversationDto) {
    keep(report);
  }

  @OnSidecarEvent('event')
  event(@SidecarEvent() event: SidecarEventDto) {
    keep(event);
  }
}

const metadata = {
  imports: [
    signalWire({
      payloadValidation: 'strict',
      webhookAuth: { username: 'sw', password: 'secret' },
    }),
  ],
  controllers: [AgentController],
};

const kinds = () => seen.map(({ kind }) => kind);

const payloadOf = (kind: string) => seen.find((entry) => entry.kind === kind)?.payload;

describe.each(ADAPTERS)('a strict application on %s', (adapter) => {
  async function dial(path: string) {
    const app = await createApp(adapter, metadata);
    return CallSimulator.for(app, { path: `/agent/${path}` }).dial();
  }

  it('takes all that the simulator sends for ai, as it was at that moment', async () => {
    const call = await dial('ai');
    await call.say('A table, please');
    await call.ai.invoke('book');
    await call.wait(5);
    await call.ai.end({ summary: { booked: true } });
    await call.settled();
    expect(new Set(call.callbacks.map(({ status }) => status))).toEqual(new Set([200]));
    expect(kinds()).toEqual(['FetchConversationDto', 'AiSwaigCallDto', 'AiPostPromptDto']);
    expect(payloadOf('AiSwaigCallDto')).toMatchObject({
      global_data: {},
      conversation_id: 'c-1',
      call_log: [{ role: 'user', content: 'A table, please' }],
      SWMLVars: { stage: 'early' },
      SWMLCall: { call_state: 'answered' },
    });
    const report = payloadOf('AiPostPromptDto') as PostPromptDto;
    expect(report).toMatchObject({
      post_prompt_data: { raw: '{"booked":true}', parsed: [{ booked: true }] },
      global_data: { booked: true },
      swaig_log: [{ command_name: 'book', epoch_time: Date.UTC(2026, 0, 1) / 1000 }],
      SWMLVars: { stage: 'early' },
      SWMLCall: { call_state: 'answered' },
    });
    expect(report.call_end_date).toBeUndefined();
  });

  it('is told by the report that the caller has hung up, and that nothing was summed up', async () => {
    const call = await dial('ai');
    await call.hangup();
    await call.settled();
    expect(payloadOf('AiPostPromptDto')).toMatchObject({
      post_prompt_data: { raw: '', parsed: [] },
      SWMLCall: { call_state: 'ended' },
      call_end_date: Date.UTC(2026, 0, 1) * 1000,
    });
  });

  it('takes all that the simulator sends for Bedrock', async () => {
    const call = await dial('bedrock');
    await call.ai.invoke('book');
    await call.ai.end({ summary: 'Booked' });
    await call.settled();
    expect(kinds()).toEqual(['BedrockSwaigCallDto', 'BedrockPostPromptDto']);
    const { call_id } = payloadOf('BedrockSwaigCallDto') as SwaigCallDto;
    const ids = { call_id, ai_session_id: call_id, app_name: 'bedrock' };
    expect(payloadOf('BedrockSwaigCallDto')).toMatchObject({ ...ids, caller_id: '+15559870000' });
    expect(payloadOf('BedrockPostPromptDto')).toMatchObject({
      ...ids,
      conversation_summary: 'Booked',
      swaig_log: [],
    });
  });

  it('takes all that the simulator sends for a sidecar', async () => {
    const call = await dial('sidecar');
    await call.ai.invoke('book');
    await call.ai.end();
    await call.settled();
    expect(new Set(call.callbacks.map(({ status }) => status))).toEqual(new Set([200]));
    expect(kinds()).toContain('SidecarEventDto');
    expect(payloadOf('SidecarSwaigCallDto')).toMatchObject({
      function: 'book',
      global_data: {},
      channel_data: { caller_id_number: '+15559870000', destination_number: '+15551230000' },
    });
  });
});
