import { Controller } from '@nestjs/common';
import { DECORATORS } from '@nestjs/swagger';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OnInboundCall } from '../../lib/index.js';
import { hasSwagger } from '../../lib/openapi/has-swagger.js';
import { SWAGGER_KEYS } from '../../lib/openapi/swagger-metadata.js';
import { ADAPTERS, closeApps, startApp } from '../support/adapters.js';
import { sendSigned } from '../support/calls.js';
import { documentWith } from '../support/facts.js';
import { signalWire } from '../support/signal-wire.js';

vi.mock('../../lib/openapi/has-swagger.js', { spy: true });

afterEach(async () => {
  await closeApps();
  vi.mocked(hasSwagger).mockReset();
});

/** The keys of a handler's metadata that @nestjs/swagger would read, once its application has started. */
async function swaggerKeysOf(adapter: (typeof ADAPTERS)[number]): Promise<string[]> {
  @Controller('voice')
  class VoiceController {
    @OnInboundCall()
    greet() {
      return documentWith({});
    }
  }
  const controllers = [VoiceController];
  const { origin } = await startApp(adapter, { imports: [signalWire()], controllers });
  expect((await sendSigned(origin)).status).toBe(200);
  const method = Object.getOwnPropertyDescriptor(VoiceController.prototype, 'greet');
  const keys = Reflect.getMetadataKeys(method?.value as object).map(String);
  return keys.filter((key) => key.startsWith('swagger'));
}

describe.each(ADAPTERS)('an application on %s', (adapter) => {
  it('describes nothing without @nestjs/swagger', async () => {
    vi.mocked(hasSwagger).mockReturnValue(false);
    expect(await swaggerKeysOf(adapter)).toEqual([]);
  });

  it('describes its handlers with it', async () => {
    expect(await swaggerKeysOf(adapter)).not.toEqual([]);
  });
});

describe('@nestjs/swagger', () => {
  it('reads what is described from where it is written', () => {
    expect(DECORATORS).toMatchObject(SWAGGER_KEYS);
  });
});
