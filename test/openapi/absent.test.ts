import { Controller } from '@nestjs/common';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OnInboundCall } from '../../lib/index.js';
import { ADAPTERS, closeApps, startApp } from '../support/adapters.js';
import { sendSigned } from '../support/calls.js';
import { documentWith } from '../support/facts.js';
import { signalWire } from '../support/signal-wire.js';

const loads = vi.hoisted(() => ({ attempts: 0 }));

vi.mock('@nestjs/swagger', () => {
  loads.attempts++;
  throw new Error("Cannot find package '@nestjs/swagger'");
});

@Controller('voice')
class VoiceController {
  @OnInboundCall()
  greet() {
    return documentWith({});
  }
}

@Controller('other')
class OtherController {}

afterEach(closeApps);

describe.each(ADAPTERS)('without @nestjs/swagger, on %s', (adapter) => {
  it('is not looked for where there is no handler', async () => {
    loads.attempts = 0;
    await startApp(adapter, { imports: [signalWire()], controllers: [OtherController] });
    expect(loads.attempts).toBe(0);
  });

  it('an application starts, answers and describes nothing', async () => {
    const controllers = [VoiceController];
    const { origin } = await startApp(adapter, { imports: [signalWire()], controllers });
    expect((await sendSigned(origin)).status).toBe(200);
    expect(loads.attempts).toBeGreaterThan(0);
    const handler = Object.getOwnPropertyDescriptor(VoiceController.prototype, 'greet')
      ?.value as object;
    const keys = Reflect.getMetadataKeys(handler).map(String);
    expect(keys.filter((key) => key.startsWith('swagger'))).toEqual([]);
  });
});
