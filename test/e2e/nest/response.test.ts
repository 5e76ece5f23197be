import { Controller, Next, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { afterEach, describe, expect, it } from 'vitest';
import { Call, OnInboundCall } from '../../../lib/index.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../support/adapters.js';
import { phoneCall, sendSigned } from '../../support/calls.js';
import { documentWith, factsOf } from '../../support/facts.js';
import { signalWire } from '../../support/signal-wire.js';

@Controller('voice')
class VoiceController {
  constructor(private readonly adapterHost: HttpAdapterHost) {}

  @OnInboundCall('own')
  own(@Res() response: unknown, @Call('from') from: string) {
    this.adapterHost.httpAdapter.reply(response, { mine: from }, 202);
    return 'is ignored, as by Nest';
  }

  @OnInboundCall('later')
  later(@Call('from') from: string, @Res() response: unknown) {
    setImmediate(() => this.adapterHost.httpAdapter.reply(response, { mine: from }, 202));
  }

  @OnInboundCall('passthrough')
  passthrough(@Call('from') from: string, @Res({ passthrough: true }) response: unknown) {
    this.adapterHost.httpAdapter.setHeader(response, 'X-Mine', 'yes');
    return documentWith({ from });
  }

  @OnInboundCall('nothing')
  nothing(@Res({ passthrough: true }) _response: unknown) {}

  @OnInboundCall('next')
  next(@Call('from') from: string, @Res() response: unknown, @Next() _next: unknown) {
    this.adapterHost.httpAdapter.reply(response, { mine: from }, 202);
  }
}

function start(adapter: AdapterName) {
  return startApp(adapter, { imports: [signalWire()], controllers: [VoiceController] });
}

const { from } = phoneCall().call;

afterEach(closeApps);

describe.each(ADAPTERS)('a handler that takes the response on %s', (adapter) => {
  it.each(['own', 'later', 'next'])('writes the answer itself: %s', async (path) => {
    const { origin } = await start(adapter);
    const response = await sendSigned(origin, undefined, { path: `/voice/${path}` });
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({ mine: from });
  });

  it('is verified like any other', async () => {
    const { origin } = await start(adapter);
    const forged = { path: '/voice/own', signingKey: 'PSK_forged' };
    expect((await sendSigned(origin, undefined, forged)).status).toBe(401);
  });

  it('returns its document with { passthrough: true }', async () => {
    const { origin } = await start(adapter);
    const response = await sendSigned(origin, undefined, { path: '/voice/passthrough' });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-mine')).toBe('yes');
    expect(await factsOf(response)).toEqual({ from });
  });

  it('may not return nothing with { passthrough: true }', async () => {
    const { origin } = await start(adapter);
    const response = await sendSigned(origin, undefined, { path: '/voice/nothing' });
    expect(response.status).toBe(500);
  });
});
