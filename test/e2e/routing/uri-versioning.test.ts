import {
  Controller,
  Version,
  VERSION_NEUTRAL,
  VersioningType,
  type VersioningOptions,
} from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import { OnInboundCall, SignalWireUrls } from '../../../lib/index.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../support/adapters.js';
import { PUBLIC_URL, sendSigned } from '../../support/calls.js';
import { documentWith, factsAt } from '../../support/facts.js';
import { signalWire } from '../../support/signal-wire.js';

@Controller({ path: 'voice', version: '1' })
class VoiceController {
  @OnInboundCall()
  ofController() {
    return documentWith({ handler: 'ofController' });
  }

  @Version('2')
  @OnInboundCall()
  ofMethod() {
    return documentWith({ handler: 'ofMethod' });
  }

  @OnInboundCall('several')
  @Version(['3', '4'])
  several() {
    return documentWith({ handler: 'several' });
  }

  @Version(VERSION_NEUTRAL)
  @OnInboundCall('neutral')
  neutral() {
    return documentWith({ handler: 'neutral' });
  }

  @Version([VERSION_NEUTRAL, '5'])
  @OnInboundCall('either')
  either() {
    return documentWith({ handler: 'either' });
  }
}

@Controller('plain')
class PlainController {
  @OnInboundCall()
  plain() {
    return documentWith({ handler: 'plain' });
  }
}

@Controller({ path: ['north', 'south'], version: ['1', '2'] })
class BranchController {
  @OnInboundCall(['day', 'night'])
  answer() {
    return documentWith({ handler: 'answer' });
  }
}

async function start(adapter: AdapterName, options: Partial<VersioningOptions> = {}, prefix = '') {
  const { app, origin } = await startApp(
    adapter,
    {
      imports: [signalWire()],
      controllers: [VoiceController, PlainController, BranchController],
    },
    {
      configure: (starting) => {
        if (prefix) starting.setGlobalPrefix(prefix);
        starting.enableVersioning({ type: VersioningType.URI, ...options } as VersioningOptions);
      },
    },
  );
  return { origin, urls: app.get(SignalWireUrls) };
}

afterEach(closeApps);

describe.each(ADAPTERS)('URI versioning on %s', (adapter) => {
  it.each([
    ['ofController', '/v1/voice'],
    ['ofMethod', '/v2/voice'],
    ['several', '/v3/voice/several'],
    ['neutral', '/voice/neutral'],
    ['either', '/voice/either'],
  ] as const)('is part of path and link: %s at %s', async (handler, path) => {
    const { origin, urls } = await start(adapter);
    const url = urls.to(VoiceController, handler);
    expect(url).toBe(PUBLIC_URL + path);
    expect(await factsAt(origin, url)).toEqual({ handler });
  });

  it.each([
    ['several', '3', '/v3/voice/several'],
    ['several', '4', '/v4/voice/several'],
    ['either', '5', '/v5/voice/either'],
  ] as const)('links to a version that is asked for: %s %s', async (handler, version, path) => {
    const { origin, urls } = await start(adapter);
    const url = urls.to(VoiceController, handler, { version });
    expect(url).toBe(PUBLIC_URL + path);
    expect(await factsAt(origin, url)).toEqual({ handler });
  });

  it('refuses a link to a version that a handler does not have', async () => {
    const { urls } = await start(adapter);
    expect(() => urls.to(VoiceController, 'several', { version: '9' })).toThrow(
      'VoiceController.several has no version 9',
    );
  });

  it('leaves a controller without version alone, and gives it the default where there is one', async () => {
    const bare = await start(adapter);
    expect(bare.urls.to(PlainController, 'plain')).toBe(`${PUBLIC_URL}/plain`);
    expect(await factsAt(bare.origin, `${PUBLIC_URL}/plain`)).toEqual({ handler: 'plain' });
    const { origin, urls } = await start(adapter, { defaultVersion: '7' });
    const url = urls.to(PlainController, 'plain');
    expect(url).toBe(`${PUBLIC_URL}/v7/plain`);
    expect(await factsAt(origin, url)).toEqual({ handler: 'plain' });
    expect((await sendSigned(origin, undefined, { path: '/plain' })).status).toBe(404);
  });

  it.each([
    ['a prefix of its own', 'release-', '/release-1/voice'],
    ['no prefix', false, '/1/voice'],
  ] as const)('takes %s', async (_what, prefix, path) => {
    const { origin, urls } = await start(adapter, { prefix });
    const url = urls.to(VoiceController, 'ofController');
    expect(url).toBe(PUBLIC_URL + path);
    expect(await factsAt(origin, url)).toEqual({ handler: 'ofController' });
  });

  it('stands behind the global prefix', async () => {
    const { origin, urls } = await start(adapter, {}, 'api');
    const url = urls.to(VoiceController, 'ofMethod');
    expect(url).toBe(`${PUBLIC_URL}/api/v2/voice`);
    expect(await factsAt(origin, url)).toEqual({ handler: 'ofMethod' });
  });

  it.each(['/v1', '/v2'])(
    'goes with every path of controller and decorator: %s',
    async (version) => {
      const { origin, urls } = await start(adapter);
      for (const path of ['/north/day', '/north/night', '/south/day', '/south/night']) {
        const answer = await factsAt(origin, PUBLIC_URL + version + path);
        expect(answer).toEqual({ handler: 'answer' });
      }
      const url = urls.to(BranchController, 'answer', { version: version.slice(2) });
      expect(url).toBe(`${PUBLIC_URL}${version}/north/day`);
    },
  );
});
