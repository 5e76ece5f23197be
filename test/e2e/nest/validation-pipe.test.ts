import { Body, Controller, ValidationPipe, type INestApplication } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import {
  Call,
  CallDto,
  CallHeader,
  CallHeaderDto,
  InboundCall,
  InboundCallDto,
  OnInboundCall,
  SipDataDto,
  SwmlEnvs,
  SwmlParams,
  SwmlVars,
} from '../../../lib/index.js';
import { PayloadReader } from '../../../lib/webhooks/payload/payload-reader.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../support/adapters.js';
import { phoneCall, sendSigned, sipCall } from '../../support/calls.js';
import { documentWith, factsOf } from '../../support/facts.js';
import { signalWire } from '../../support/signal-wire.js';

@Controller('voice')
class VoiceController {
  @OnInboundCall('whole')
  whole(@InboundCall() payload: InboundCallDto) {
    return documentWith({ type: typeName(payload), payload });
  }

  @OnInboundCall('body')
  body(@Body() payload: InboundCallDto) {
    return documentWith({ type: typeName(payload), payload });
  }

  @OnInboundCall('call')
  call(@Call() call: CallDto) {
    const nested = [call.sip_data, call.headers[0]].map(typeName);
    return documentWith({ type: typeName(call), nested, sip: call.sip_data instanceof SipDataDto });
  }

  @OnInboundCall('values')
  values(
    @Call('from') from: string,
    @CallHeader('x-account') account: number,
    @CallHeader('X-Absent') absent: string | undefined,
    @SwmlVars() vars: Record<string, unknown>,
    @SwmlVars('choice') choice: number,
    @SwmlEnvs('tier') tier: string,
    @SwmlParams('department') department: string,
    @SwmlParams('toString') inherited: unknown,
  ) {
    const isAbsent = absent === undefined && inherited === undefined;
    return documentWith({ from, account, vars, choice, tier, department, isAbsent });
  }

  @OnInboundCall('everything')
  everything(
    @InboundCall() payload: InboundCallDto,
    @Body() body: InboundCallDto,
    @Call() call: CallDto,
    @Call('to') to: string,
    @CallHeader('X-Account') _account: string,
    @SwmlVars() vars: object,
    @SwmlEnvs() envs: object,
    @SwmlParams() params: object,
  ) {
    const isSame =
      payload === body &&
      payload.call === call &&
      payload.vars === vars &&
      payload.envs === envs &&
      payload.params === params;
    return documentWith({ to, isSame });
  }

  @OnInboundCall('none')
  none() {
    return documentWith({});
  }
}

function typeName(value: object | undefined): string | undefined {
  return value?.constructor.name;
}

const STRICTEST = { whitelist: true, forbidNonWhitelisted: true, transform: true };

function addStrictestPipe(app: INestApplication): void {
  app.useGlobalPipes(new ValidationPipe(STRICTEST));
}

function start(adapter: AdapterName, configure?: (app: INestApplication) => void) {
  return startApp(
    adapter,
    { imports: [signalWire()], controllers: [VoiceController] },
    { configure },
  );
}

/** A call with fields that no description knows, at every depth. */
function unknownFields() {
  return phoneCall({ call: { carrier: 'Acme' }, novelty: { since: 2031 } });
}

let read: MockInstance<PayloadReader['read']>;

beforeEach(() => {
  read = vi.spyOn(PayloadReader.prototype, 'read');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await closeApps();
});

describe.each(ADAPTERS)('a global ValidationPipe at its strictest, on %s', (adapter) => {
  it('leaves the whole payload alone, fields that it does not know included', async () => {
    const { origin } = await start(adapter, addStrictestPipe);
    const response = await sendSigned(origin, unknownFields(), { path: '/voice/whole' });
    expect(response.status).toBe(200);
    expect(await factsOf(response)).toEqual({ type: 'InboundCallDto', payload: unknownFields() });
  });

  it('leaves the call an instance, nested ones too', async () => {
    const { origin } = await start(adapter, addStrictestPipe);
    const response = await sendSigned(origin, sipCall(), { path: '/voice/call' });
    const nested = [SipDataDto.name, CallHeaderDto.name];
    expect(await factsOf(response)).toEqual({ type: 'CallDto', nested, sip: true });
  });

  it('leaves single values as they came, whatever type the parameter claims', async () => {
    const { origin } = await start(adapter, addStrictestPipe);
    const payload = {
      ...sipCall(),
      vars: { choice: '1', extra: { deep: true } },
      envs: { tier: 'gold' },
      params: { department: 'sales' },
    };
    const response = await sendSigned(origin, payload, { path: '/voice/values' });
    expect(await factsOf(response)).toEqual({
      from: 'sip:alice@example.com',
      account: '42',
      vars: { choice: '1', extra: { deep: true } },
      choice: '1',
      tier: 'gold',
      department: 'sales',
      isAbsent: true,
    });
  });

  it('does not check the payload again, and nothing is left unchecked', async () => {
    const { origin } = await start(adapter, addStrictestPipe);
    const path = '/voice/whole';
    await sendSigned(origin, unknownFields(), { path });
    expect(read).toHaveBeenCalledTimes(1);
    const unusable = phoneCall({ call: { from: 7, direction: 'sideways' } });
    const response = await sendSigned(origin, unusable, { path });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      message: [
        expect.stringMatching(/^call\.direction /),
        expect.stringMatching(/^call\.from /),
      ] as unknown,
    });
  });
});

describe.each(ADAPTERS)('without a pipe, on %s', (adapter) => {
  it('@Body() is the checked instance', async () => {
    const { origin } = await start(adapter);
    const response = await sendSigned(origin, unknownFields(), { path: '/voice/body' });
    expect(await factsOf(response)).toEqual({ type: 'InboundCallDto', payload: unknownFields() });
  });

  it('all parameters are parts of one instance', async () => {
    const { origin } = await start(adapter);
    const response = await sendSigned(origin, undefined, { path: '/voice/everything' });
    expect(await factsOf(response)).toEqual({ to: phoneCall().call.to, isSame: true });
  });

  it.each(['whole', 'body', 'call', 'values', 'everything', 'none'])(
    'the payload is checked once: parameters of %s',
    async (path) => {
      const { origin } = await start(adapter);
      const response = await sendSigned(origin, sipCall(), { path: `/voice/${path}` });
      expect(response.status).toBe(200);
      expect(read).toHaveBeenCalledTimes(1);
    },
  );
});
