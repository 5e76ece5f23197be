import { Body, Controller, Post, type Type } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import {
  InboundCall,
  InboundMessage,
  OnInboundCall,
  OnInboundMessage,
  OnPostPrompt,
  OnStatusCallback,
  PostPrompt,
  StatusEvent,
} from '../../lib/index.js';
import { inboundCall } from '../../lib/testing/index.js';
import { ADAPTERS, closeApps, startApp } from '../support/adapters.js';
import { PUBLIC_URL, SIGNING_KEY } from '../support/calls.js';
import { HOOK_PATH, startCompatibilityApp, XML } from '../support/compatibility-app.js';
import { runCli } from '../support/cli.js';
import { signalWire } from '../support/signal-wire.js';

afterEach(closeApps);

const environment = { SIGNALWIRE_SIGNING_KEY: SIGNING_KEY, PUBLIC_URL };
let received: unknown;

@Controller()
class EveryKindController {
  @OnInboundCall('voice')
  call(@InboundCall() payload: unknown) {
    received = payload;
    return { sections: { main: [{ hangup: {} }] } };
  }

  @OnInboundMessage('messages')
  message(@InboundMessage() payload: unknown) {
    received = payload;
    return 'sections:\n  main:\n    - reply: Thanks\n';
  }

  @OnStatusCallback('calling.call.record', 'status')
  recorded(@StatusEvent() event: unknown) {
    received = event;
  }

  @OnPostPrompt('reports')
  reported(@PostPrompt() report: unknown) {
    received = report;
  }

  @Post('any')
  any(@Body() payload: unknown) {
    received = payload;
    return {};
  }

  @Post('wrong')
  wrong() {
    return { sections: { main: [{ play: { url: 'say:x', volume: 50 } }] } };
  }
}

describe.each(ADAPTERS)('send to an application on %s', (adapter) => {
  async function origin(controller: Type = EveryKindController) {
    received = undefined;
    const imports = [
      signalWire({
        payloadValidation: 'strict',
        webhookAuth: { username: 'signalwire', password: 'pass' },
      }),
    ];
    return (await startApp(adapter, { imports, controllers: [controller] })).origin;
  }

  it('sends a call and shows the document', async () => {
    const { code, output } = await runCli(['send', 'call', `${await origin()}/voice`], {
      environment,
    });
    expect(code).toBe(0);
    expect(output).toMatch(/^200 application\/json; charset=utf-8, \d+ ms\n\{\n {2}"sections": \{/);
    expect(received).toMatchObject({ call: { type: 'phone' } });
  });

  it('sets fields, as text or as JSON', async () => {
    const fields = ['call.type=sip', 'call.from=sip:zoe@a.example', 'call.headers.X-Id=4=2'];
    const sets = [...fields, 'vars.n:=3', 'params.name=zoë'].flatMap((field) => ['--set', field]);
    const args = ['send', 'call', `${await origin()}/voice`, ...sets];
    expect((await runCli(args, { environment })).code).toBe(0);
    expect(received).toMatchObject({
      call: {
        type: 'sip',
        from: 'sip:zoe@a.example',
        sip_data: { sip_from_user: 'zoe' },
        headers: [{ name: 'X-Id', value: '4=2' }],
      },
      vars: { n: 3 },
      params: { name: 'zoë' },
    });
  });

  it.each([
    ['swaig', 'argument.parsed'],
    ['bedrock-swaig', 'caller_id'],
    ['sidecar-swaig', 'channel_data'],
    ['payment', 'cardnumber'],
    ['post-prompt', 'call_ended_by'],
    ['bedrock-post-prompt', 'conversation_summary'],
    ['fetch-conversation', 'conversation_id'],
    ['ai-debug', 'call_info'],
    ['sidecar', 'sidecar_event.type'],
    ['swaig-signature', 'functions'],
  ])('sends %s', async (kind, field) => {
    const { code } = await runCli(['send', kind, `${await origin()}/any`], { environment });
    expect(code).toBe(0);
    expect(received).toHaveProperty(field);
  });

  it('takes a payload from a file, and sets fields in it', async () => {
    const input = JSON.stringify(inboundCall({ call_id: 'from-file', tag: 'old' }));
    const args = ['send', 'call', `${await origin()}/voice`, '--file', '-', '-s', 'call.tag=new'];
    expect((await runCli(args, { input, environment })).code).toBe(0);
    expect(received).toMatchObject({ call: { call_id: 'from-file', tag: 'new' } });
  });

  it('sends a message and shows YAML', async () => {
    const args = ['send', 'message', `${await origin()}/messages`, '-s', 'message.body=Hi'];
    const { code, output } = await runCli(args, { environment });
    expect(code).toBe(0);
    expect(output).toContain('sections:\n  main:\n    - reply: Thanks\n');
    expect(received).toMatchObject({ message: { body: 'Hi' } });
  });

  it('sends an event, with the credentials of the address', async () => {
    const at = (await origin()).replace('://', '://signalwire:pass@');
    const kind = 'calling.call.record';
    const args = ['send', kind, `${at}/status`, '-s', 'params.state=no_input', '--signed', 'none'];
    expect((await runCli(args, { environment })).code).toBe(0);
    expect(received).toMatchObject({ params: { state: 'no_input' } });
  });

  it('sends what is not signed with the credentials that are given', async () => {
    const args = ['send', 'post-prompt', `${await origin()}/reports`, '-s', 'call_id=call-1'];
    const without = await runCli(args, { environment });
    expect(without.code).toBe(1);
    expect(without.output).toContain('This kind is not signed: give the webhookAuth');
    const wrong = await runCli([...args, '-u', 'signalwire:x'], { environment });
    expect(wrong.output).toContain('check that the credentials are those of the application');
    expect(received).toBeUndefined();
    const right = await runCli([...args, '--credentials', 'signalwire:pass'], { environment });
    expect({ code: right.code, received }).toMatchObject({
      code: 0,
      received: { call_id: 'call-1' },
    });
    const usual = { ...environment, SIGNALWIRE_WEBHOOK_AUTH: 'signalwire:pass' };
    expect((await runCli(args, { environment: usual })).code).toBe(0);
    const json = await runCli([...args, '--json'], { environment });
    expect(JSON.parse(json.output)).toMatchObject({
      status: 401,
      advice: expect.stringContaining('--credentials'),
    });
  });

  it('takes the credentials of the environment for nothing that is signed', async () => {
    const usual = { ...environment, SIGNALWIRE_WEBHOOK_AUTH: 'signalwire:pass' };
    const args = ['send', 'message', `${await origin()}/messages`];
    expect((await runCli(args, { environment: usual })).code).toBe(0);
  });

  it('sends a form of the compatibility API, and shows its cXML', async () => {
    const { origin: at, received: forms } = await startCompatibilityApp(adapter);
    const sets = ['From=+15550001111', 'Digits:=["1","2"]', 'Count:=3'];
    const args = ['send', 'cxml', `${at}${HOOK_PATH}`, ...sets.flatMap((set) => ['-s', set])];
    const { code, output } = await runCli(args, { environment });
    expect(code).toBe(0);
    expect(output).toContain(XML);
    expect(forms).toMatchObject([
      { From: '+15550001111', To: '+15551230000', Digits: ['1', '2'], Count: '3' },
    ]);
    const refused = await runCli([...args, '-k', 'PSK_other'], { environment });
    expect(refused.output).toContain('check that the signing key and --public-url');
    const input = JSON.stringify({ CallSid: 'from-file' });
    await runCli(['send', 'cxml', `${at}${HOOK_PATH}`, '-f', '-'], { environment, input });
    expect(forms.at(-1)).toEqual({ CallSid: 'from-file' });
  });

  it('prints JSON', async () => {
    const args = ['send', 'call', `${await origin()}/voice`, '--json'];
    const { output } = await runCli(args, { environment });
    expect(JSON.parse(output)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: '{"sections":{"main":[{"hangup":{}}]}}',
      document: { sections: { main: [{ hangup: {} }] } },
      problems: [],
    });
  });

  it('shows what an application refuses, and what is wrong with its document', async () => {
    const at = await origin();
    const refused = await runCli(['send', 'call', `${at}/voice`, '-k', 'PSK_other'], {
      environment,
    });
    expect(refused.code).toBe(1);
    expect(refused.output).toMatch(/^401 /);
    expect(refused.output).toContain('check that the signing key and --public-url');
    const wrong = await runCli(['send', 'call', `${at}/wrong`], { environment });
    expect(wrong.code).toBe(1);
    expect(wrong.output).toContain('Problems\n');
    expect(wrong.output).toContain('main[0].play.volume: must be <= 40, not 50  out-of-range');
  });
});

describe('send', () => {
  it.each<[string, string[], string, string]>([
    ['nobody answers', [], '', 'did not answer: connect ECONNREFUSED 127.0.0.1:1\n'],
    ['the file is missing', ['-f', 'no-such.json'], '', 'no-such.json cannot be read: there is no'],
    ['the file is no JSON', ['-f', '-'], '{', '- holds no JSON: '],
    ['the file is no payload', ['-f', '-'], '[]', '- holds no JSON object'],
  ])('says so where %s', async (_what, options, input, says) => {
    const args = ['send', 'call', 'http://127.0.0.1:1/voice', ...options];
    const { code, output, errors } = await runCli(args, { input, environment });
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(says);
  });
});
