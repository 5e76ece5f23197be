import {
  Controller,
  Get,
  Version,
  VERSION_NEUTRAL,
  VersioningType,
  type Type,
  type VersioningOptions,
} from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { OnInboundCall, SignalWireUrls } from '../../../lib/index.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../support/adapters.js';
import { PUBLIC_URL, sendSigned } from '../../support/calls.js';
import { documentWith, factsAt } from '../../support/facts.js';
import { signalWire } from '../../support/signal-wire.js';

const UNREACHABLE: [string, VersioningOptions][] = [
  ['header', { type: VersioningType.HEADER, header: 'X-Version' }],
  ['media-type', { type: VersioningType.MEDIA_TYPE, key: 'v=' }],
];

@Controller({ path: 'voice', version: '1' })
class VersionedController {
  @OnInboundCall()
  greet() {
    return documentWith({});
  }
}

@Controller('voice')
class UnversionedController {
  @OnInboundCall()
  greet() {
    return documentWith({});
  }
}

@Controller({ path: 'voice', version: VERSION_NEUTRAL })
class NeutralController {
  @OnInboundCall()
  greet() {
    return documentWith({ handler: 'greet' });
  }

  @Version(['2', VERSION_NEUTRAL])
  @OnInboundCall('either')
  either() {
    return documentWith({ handler: 'either' });
  }
}

@Controller({ path: 'shop', version: '1' })
class ShopController {
  @Get()
  list() {
    return ['a phone'];
  }
}

/** Custom versioning can work: the URL may carry the version. */
@Controller('voice')
class CustomController {
  @Version('1')
  @OnInboundCall()
  first() {
    return documentWith({ handler: 'first' });
  }

  @Version('2')
  @OnInboundCall()
  second() {
    return documentWith({ handler: 'second' });
  }
}

function start(adapter: AdapterName, controller: Type, options: VersioningOptions) {
  return startApp(
    adapter,
    { imports: [signalWire()], controllers: [controller, ShopController] },
    { configure: (app) => void app.enableVersioning(options) },
  );
}

afterEach(closeApps);

describe.each(ADAPTERS)('on %s', (adapter) => {
  describe.each(UNREACHABLE)('%s versioning', (name, options) => {
    it.each([
      ['with a version', VersionedController],
      ['without a version', UnversionedController],
    ])('stops an application that has a handler %s, and says what to do', async (_, controller) => {
      const message =
        `${controller.name}.greet cannot be reached under ${name} versioning, because SignalWire sends no version: ` +
        'decorate it with @Version(VERSION_NEUTRAL), or use URI versioning';
      await expect(start(adapter, controller, options)).rejects.toThrow(message);
    });

    it('stops a handler that gets its version from the default', async () => {
      const versioning = { ...options, defaultVersion: '1' };
      await expect(start(adapter, UnversionedController, versioning)).rejects.toThrow(
        /cannot be reached/,
      );
    });

    it('goes with neutral handlers', async () => {
      const { app, origin } = await start(adapter, NeutralController, options);
      const urls = app.get(SignalWireUrls);
      for (const handler of ['greet', 'either'] as const) {
        expect(await factsAt(origin, urls.to(NeutralController, handler))).toEqual({ handler });
      }
      expect(urls.to(NeutralController, 'either')).toBe(`${PUBLIC_URL}/voice/either`);
    });

    it('goes with a neutral default', async () => {
      const versioning: VersioningOptions = { ...options, defaultVersion: VERSION_NEUTRAL };
      const { origin } = await start(adapter, UnversionedController, versioning);
      expect((await sendSigned(origin)).status).toBe(200);
    });
  });

  it('custom versioning goes with the version in the query', async () => {
    const { origin } = await start(adapter, CustomController, {
      type: VersioningType.CUSTOM,
      extractor: (request) => versionInQuery(request as IncomingMessage),
    });
    const url = `${PUBLIC_URL}/voice?version=`;
    expect(await factsAt(origin, `${url}1`)).toEqual({ handler: 'first' });
    expect(await factsAt(origin, `${url}2`)).toEqual({ handler: 'second' });
  });
});

function versionInQuery({ url = '' }: IncomingMessage): string {
  return new URL(url, PUBLIC_URL).searchParams.get('version') ?? '';
}
