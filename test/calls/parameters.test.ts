import { Body, Controller, ParseIntPipe, Post } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import {
  Call,
  CallDto,
  CallHeader,
  CallHeaderDto,
  InboundCall,
  InboundCallDto,
  Message,
  OnInboundCall,
  SwmlEnvs,
  SwmlParams,
  SwmlVars,
} from '../../lib/index.js';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { phoneCall, sendSigned, sipCall } from '../support/calls.js';
import { documentWith, factsOf } from '../support/facts.js';
import { startVoiceApp } from '../support/voice-app.js';

@Controller()
class ParametersController {
  @OnInboundCall('payload')
  payload(@InboundCall() payload: InboundCallDto, @Body() body: InboundCallDto) {
    return documentWith({
      isInstance: payload instanceof InboundCallDto,
      isBody: payload === body,
      from: payload.call.from,
      vars: payload.vars,
    });
  }

  @OnInboundCall('body')
  body(@Body() { call, params }: InboundCallDto, @Body('call') same: CallDto) {
    return documentWith({ isCall: call instanceof CallDto, isSame: call === same, params });
  }

  @OnInboundCall('pipes')
  pipes(
    @SwmlParams('attempt', ParseIntPipe) attempt: number,
    @Call('from', { transform: (from: string) => from.slice(-4) }) lastDigits: string,
    @CallHeader('X-Account', new ParseIntPipe({ optional: true })) account?: number,
  ) {
    return documentWith({ attempt, lastDigits, hasAccount: account !== undefined });
  }

  @OnInboundCall('call')
  call(
    @Call() call: CallDto,
    @Call('from') from: string,
    @Call('headers') headers: CallHeaderDto[],
    @Call('tag') tag: string | undefined,
  ) {
    const isInstance = call instanceof CallDto && headers.every((h) => h instanceof CallHeaderDto);
    return documentWith({
      isInstance,
      from,
      names: headers.map(({ name }) => name),
      tag: typeof tag,
    });
  }

  @OnInboundCall('headers')
  headers(
    @CallHeader('X-Account') exact: unknown,
    @CallHeader('x-ACCOUNT') otherCase: unknown,
    @CallHeader('X-Absent') absent: unknown,
    @CallHeader('toString') inherited: unknown,
  ) {
    return documentWith({ exact, otherCase, absent: typeof absent, inherited: typeof inherited });
  }

  @OnInboundCall('values')
  values(
    @SwmlVars() vars: unknown,
    @SwmlVars('digits') digits: unknown,
    @SwmlEnvs() envs: unknown,
    @SwmlEnvs('region') region: unknown,
    @SwmlParams() params: unknown,
    @SwmlParams('department') department: unknown,
  ) {
    return documentWith({ vars, digits, envs, region, params, department });
  }

  @OnInboundCall('inherited')
  inherited(
    @SwmlVars('toString') text: unknown,
    @SwmlEnvs('constructor') maker: unknown,
    @SwmlParams('__proto__') proto: unknown,
    @SwmlParams('absent') absent: unknown,
    @SwmlParams('hasOwnProperty') own: unknown,
  ) {
    return documentWith({ types: [text, maker, proto, absent].map((value) => typeof value), own });
  }
}

afterEach(closeApps);

describe.each(ADAPTERS)('parameters of a call handler on %s', (adapter) => {
  async function factsFor(path: string, body: unknown) {
    const { origin } = await startVoiceApp(adapter, { controllers: [ParametersController] });
    return factsOf(await sendSigned(origin, body, { path }));
  }

  it('@InboundCall() is the whole payload, and the same object as @Body()', async () => {
    expect(await factsFor('/payload', phoneCall({ vars: { digits: '1' } }))).toEqual({
      isInstance: true,
      isBody: true,
      from: '+15559870000',
      vars: { digits: '1' },
    });
  });

  it('@Body() is an InboundCallDto', async () => {
    expect(await factsFor('/body', phoneCall({ params: { department: 'sales' } }))).toEqual({
      isCall: true,
      isSame: true,
      params: { department: 'sales' },
    });
  });

  it('@Call() is the call, and @Call(field) one of its fields', async () => {
    expect(await factsFor('/call', sipCall())).toEqual({
      isInstance: true,
      from: 'sip:alice@example.com',
      names: ['X-Account', 'User-Agent'],
      tag: 'undefined',
    });
  });

  it('@CallHeader(name) finds a header in any case, and the first of several', async () => {
    const headers = [
      { name: 'User-Agent', value: 'Acme' },
      { name: 'x-account', value: '42' },
      { name: 'X-Account', value: '43' },
    ];
    expect(await factsFor('/headers', phoneCall({ call: { headers } }))).toEqual({
      exact: '42',
      otherCase: '42',
      absent: 'undefined',
      inherited: 'undefined',
    });
  });

  it('@CallHeader(name) finds nothing in a call without headers', async () => {
    const facts = await factsFor('/headers', phoneCall({ call: { headers: undefined } }));
    expect(facts).toEqual({ absent: 'undefined', inherited: 'undefined' });
  });

  it('@CallHeader(name) passes over headers whose name is no text', async () => {
    const headers = [{ name: 7 }, { value: 'x' }, { name: 'X-ACCOUNT', value: '42' }];
    const facts = await factsFor('/headers', phoneCall({ call: { headers } }));
    expect(facts).toMatchObject({ exact: '42', absent: 'undefined' });
  });

  it('@SwmlVars, @SwmlEnvs and @SwmlParams are all values, or one of them', async () => {
    const values = {
      vars: { digits: '1', list: [1, { a: null }] },
      envs: { region: 'eu' },
      params: { department: 'sales' },
    };
    expect(await factsFor('/values', phoneCall(values))).toEqual({
      ...values,
      digits: '1',
      region: 'eu',
      department: 'sales',
    });
  });

  it('take pipes, as parameters of Nest do', async () => {
    const { origin } = await startVoiceApp(adapter, { controllers: [ParametersController] });
    const path = '/pipes';
    const good = await sendSigned(origin, phoneCall({ params: { attempt: '3' } }), { path });
    expect(await factsOf(good)).toEqual({ attempt: 3, lastDigits: '0000', hasAccount: false });
    const bad = await sendSigned(origin, phoneCall({ params: { attempt: 'x' } }), { path });
    expect(bad.status).toBe(400);
  });

  it('@SwmlVars, @SwmlEnvs and @SwmlParams are empty where the payload lacks them', async () => {
    const { call } = phoneCall();
    expect(await factsFor('/values', { call })).toEqual({ vars: {}, envs: {}, params: {} });
  });

  it('finds no value under a name that objects inherit, unless it was sent', async () => {
    expect(await factsFor('/inherited', phoneCall())).toEqual({
      types: ['undefined', 'undefined', 'undefined', 'undefined'],
    });
    const params = { hasOwnProperty: 'sent' };
    expect(await factsFor('/inherited', phoneCall({ params }))).toMatchObject({ own: 'sent' });
  });
});

describe.each(ADAPTERS)('parameter decorators where they do not belong, on %s', (adapter) => {
  let seen: unknown[] = [];

  @Controller('voice')
  class MisplacedController {
    @Post('plain')
    plain(@Call('from') from: unknown) {
      seen.push(from);
      return {};
    }

    @OnInboundCall('other')
    other(@Message() message: unknown) {
      seen.push(message);
      return { sections: { main: [{ hangup: {} }] } };
    }
  }

  async function post(path: string) {
    seen = [];
    const { origin, log } = await startVoiceApp(adapter, { controllers: [MisplacedController] });
    const { status } = await sendSigned(origin, phoneCall(), { path });
    return { status, seen, errors: log.of('error').join('\n') };
  }

  it('hand over nothing that was not verified', async () => {
    const result = await post('/voice/plain');
    expect(result).toMatchObject({ status: 500, seen: [] });
    expect(result.errors).toContain(
      'MisplacedController.plain takes a payload of SignalWire, and nothing has verified it: decorate the method',
    );
  });

  it('name the handler that gets another payload', async () => {
    const result = await post('/voice/other');
    expect(result).toMatchObject({ status: 500, seen: [] });
    expect(result.errors).toContain(
      'MisplacedController.other has a parameter decorator for InboundMessageDto, which is not what it handles',
    );
  });
});
