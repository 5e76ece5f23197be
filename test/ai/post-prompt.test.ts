import { Body, Controller } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import {
  AiPostPromptDto,
  BedrockPostPromptDto,
  CallingDocument,
  CallLogEntryDto,
  FetchConversationDto,
  OnInboundCall,
  OnPostPrompt,
  PostPrompt,
  PostPromptDto,
  SignalWireUrls,
} from '../../lib/index.js';
import { ADAPTERS, closeApps, type AdapterName } from '../support/adapters.js';
import { startAgentApp } from '../support/agent-app.js';
import { aiReport, bedrockReport, fetchConversation } from '../support/agents/reports.js';
import { basic } from '../support/auth-app.js';
import { phoneCall, sendSigned } from '../support/calls.js';
import { deliver } from '../support/deliver.js';
import { withValueAt } from '../support/payloads.js';

let seen: unknown[] = [];
let known: unknown;

@Controller('agent')
class ReportController {
  constructor(private readonly urls: SignalWireUrls) {}

  @OnInboundCall()
  answer() {
    return new CallingDocument()
      .ai({
        prompt: { text: 'Help.' },
        post_prompt: { text: 'Sum up.' },
        post_prompt_url: this.urls.to(ReportController, 'report'),
      })
      .amazonBedrock({
        prompt: { text: 'Help.' },
        post_prompt: { text: 'Sum up.' },
        post_prompt_url: this.urls.to(ReportController, 'report'),
      });
  }

  @OnPostPrompt('report')
  report(@PostPrompt() report: PostPromptDto, @Body() body: object) {
    seen.push(report);
    return { isSame: report === body, secret: 'stays here' };
  }

  @OnPostPrompt('stored', { fetchConversation: true })
  stored(@PostPrompt() request: PostPromptDto | FetchConversationDto) {
    seen.push(request);
    return request instanceof FetchConversationDto ? known : undefined;
  }

  @OnPostPrompt('signed', { auth: 'signature' })
  signed(@PostPrompt() report: PostPromptDto) {
    seen.push(report);
  }
}

function start(adapter: AdapterName, payloadValidation?: 'strict') {
  seen = [];
  return startAgentApp(adapter, [ReportController], { payloadValidation });
}

afterEach(closeApps);

describe.each(ADAPTERS)('a post-prompt on %s', (adapter) => {
  it.each([
    ['ai', aiReport, AiPostPromptDto],
    ['amazon_bedrock', bedrockReport, BedrockPostPromptDto],
  ] as const)(
    'of %s reaches the handler unchanged, in strict mode as well',
    async (_, make, dto) => {
      const { post, log } = await start(adapter, 'strict');
      const response = await post('/agent/report', make());
      expect(response.status).toBe(200);
      expect(await response.json(), 'what a handler returns is not sent').toEqual({});
      const [report] = seen as PostPromptDto[];
      expect(report).toBeInstanceOf(dto);
      expect(report).toBeInstanceOf(PostPromptDto);
      expect(report?.call_log?.[0]).toBeInstanceOf(CallLogEntryDto);
      expect(JSON.parse(JSON.stringify(report))).toEqual(make());
      expect(log.of('warn')).toEqual([]);
    },
  );

  it('reaches its handler at the URL of the document', async () => {
    const { origin } = await start(adapter);
    const answer = await sendSigned(origin, phoneCall(), { path: '/agent' });
    const { sections } = (await answer.json()) as {
      sections: { main: Record<string, { post_prompt_url: string }>[] };
    };
    const [ai, bedrock] = sections.main;
    await deliver(origin, ai!.ai!.post_prompt_url, aiReport());
    await deliver(origin, bedrock!.amazon_bedrock!.post_prompt_url, bedrockReport());
    expect(seen.map((report) => (report as object).constructor)).toEqual([
      AiPostPromptDto,
      BedrockPostPromptDto,
    ]);
  });

  it('is no question for a stored conversation: that is answered with nothing known', async () => {
    const { post } = await start(adapter, 'strict');
    const response = await post('/agent/report', fetchConversation());
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({});
    expect(seen).toEqual([]);
  });

  it.each([
    ['a text', 'Wants a table.', { conversation_summary: 'Wants a table.' }],
    ['a promise', Promise.resolve('Table.'), { conversation_summary: 'Table.' }],
    [
      'an object',
      { conversation_summary: 'Table.', other: 'stays here' },
      { conversation_summary: 'Table.' },
    ],
    ['nothing', undefined, {}],
    ['null', null, {}],
    ['something else', { summary: 'x' }, {}],
  ])('that is asked for stored conversations answers with %s', async (_, value, body) => {
    const { post } = await start(adapter, 'strict');
    known = value;
    const response = await post('/agent/stored', fetchConversation());
    expect(await response.json()).toEqual(body);
    expect(seen[0]).toBeInstanceOf(FetchConversationDto);
    expect(JSON.parse(JSON.stringify(seen[0]))).toEqual(fetchConversation());
    await post('/agent/stored', aiReport());
    expect(seen[1]).toBeInstanceOf(AiPostPromptDto);
  });

  it.each([
    ['report', { algorithms: [], headers: { authorization: basic() } }, 200],
    ['report', {}, 200],
    ['report', { algorithms: [] }, 401],
    ['report', { algorithms: [], headers: { authorization: basic('signalwire', 'x') } }, 401],
    ['signed', {}, 200],
    ['signed', { algorithms: [], headers: { authorization: basic() } }, 401],
  ])('to %s with %j is answered with %i', async (name, options, status) => {
    const { origin } = await start(adapter);
    const path = `/agent/${name}`;
    expect((await sendSigned(origin, aiReport(), { path, ...options })).status).toBe(status);
    expect(seen).toHaveLength(status === 200 ? 1 : 0);
  });
});

describe.each([
  ['ai', aiReport],
  ['amazon_bedrock', bedrockReport],
])('a post-prompt of %s that deviates', (_, make) => {
  it.each([
    [['call_id'], 7],
    [['ai_session_id'], undefined],
    [['ai_session_id'], { toString: 'x' }],
    [['conversation_type'], 5],
    [['post_prompt_data', 'parsed'], 'x'],
    [['post_prompt_data', 'parsed', '0'], 'x'],
    [['call_log'], {}],
    [['call_log', '0', 'role'], null],
    [['times', '0', 'tokens'], 1.5],
    [['global_data'], []],
    [['call_start_date'], '2026'],
    [['SWMLVars'], 'x'],
    [['x_new'], 1],
  ])('in %j is refused in strict mode, and answered in tolerant mode', async (path, value) => {
    const body = withValueAt(make(), path, value);
    const { post } = await start('express', 'strict');
    expect((await post('/agent/report', body)).status).toBe(400);
    expect(seen).toEqual([]);
    const tolerant = await start('express');
    expect((await tolerant.post('/agent/report', body)).status).toBe(200);
    expect(seen).toHaveLength(1);
  });

  it('only in what its description leaves open is no deviation', async () => {
    const { post } = await start('express', 'strict');
    const body = withValueAt(make(), ['call_log', '0', 'x_new'], 1);
    expect((await post('/agent/report', body)).status).toBe(200);
  });
});
