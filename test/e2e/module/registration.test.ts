import { Controller, Injectable, Module, type ModuleMetadata } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import {
  OnInboundCall,
  SignalWireModule,
  SignalWireUrls,
  type SignalWireModuleOptions,
  type SignalWireOptionsFactory,
} from '../../../lib/index.js';
import { ADAPTERS, closeApps, startApp } from '../../support/adapters.js';
import { PUBLIC_URL, sendSigned, SIGNING_KEY } from '../../support/calls.js';
import { documentWith, factsAt } from '../../support/facts.js';
import { signalWire } from '../../support/signal-wire.js';

const OPTIONS: SignalWireModuleOptions = { signingKey: SIGNING_KEY, publicUrl: PUBLIC_URL };

@Controller('voice')
class VoiceController {
  constructor(private readonly urls: SignalWireUrls) {}

  @OnInboundCall()
  greet() {
    return documentWith({ link: this.urls.to(VoiceController, 'greet') });
  }
}

@Controller('sales')
class SalesController {
  @OnInboundCall()
  sell() {
    return documentWith({ handler: 'sell' });
  }
}

@Injectable()
class Secrets {
  readonly options = OPTIONS;
}

@Module({ providers: [Secrets], exports: [Secrets] })
class SecretsModule {}

@Injectable()
class OptionsFromSecrets implements SignalWireOptionsFactory {
  constructor(private readonly secrets: Secrets) {}

  async createSignalWireOptions() {
    await new Promise(setImmediate);
    return this.secrets.options;
  }
}

@Module({
  imports: [SecretsModule],
  providers: [OptionsFromSecrets],
  exports: [OptionsFromSecrets],
})
class OptionsModule {}

const REGISTRATIONS: [string, NonNullable<ModuleMetadata['imports']>][] = [
  ['forRoot', [SignalWireModule.forRoot(OPTIONS)]],
  ['forRootAsync with useFactory', [SignalWireModule.forRootAsync({ useFactory: () => OPTIONS })]],
  [
    'forRootAsync with an async useFactory that injects from an imported module',
    [
      SignalWireModule.forRootAsync({
        imports: [SecretsModule],
        inject: [Secrets],
        useFactory: async (secrets: Secrets) => Promise.resolve(secrets.options),
      }),
    ],
  ],
  [
    'forRootAsync with useClass',
    [SignalWireModule.forRootAsync({ imports: [SecretsModule], useClass: OptionsFromSecrets })],
  ],
  [
    'forRootAsync with useExisting',
    [SignalWireModule.forRootAsync({ imports: [OptionsModule], useExisting: OptionsFromSecrets })],
  ],
];

afterEach(closeApps);

describe.each(ADAPTERS)('SignalWireModule on %s', (adapter) => {
  it.each(REGISTRATIONS)('takes its options from %s', async (_name, imports) => {
    const { origin } = await startApp(adapter, { imports, controllers: [VoiceController] });
    const url = `${PUBLIC_URL}/voice`;
    expect(await factsAt(origin, url)).toEqual({ link: url });
    expect((await sendSigned(origin, undefined, { signingKey: 'PSK_forged' })).status).toBe(401);
  });

  it('is known to every feature module without being imported there', async () => {
    @Module({ controllers: [VoiceController] })
    class VoiceModule {}
    @Module({ controllers: [SalesController] })
    class SalesModule {}

    const imports = [VoiceModule, signalWire(), SalesModule];
    const { origin } = await startApp(adapter, { imports });
    expect((await sendSigned(origin)).status).toBe(200);
    expect(await factsAt(origin, `${PUBLIC_URL}/sales`)).toEqual({ handler: 'sell' });
  });

  it('may be shared explicitly with { isGlobal: false }', async () => {
    const shared = signalWire({ isGlobal: false });
    @Module({ imports: [shared], controllers: [VoiceController] })
    class VoiceModule {}
    @Module({ imports: [shared], controllers: [SalesController] })
    class SalesModule {}

    const { origin } = await startApp(adapter, { imports: [VoiceModule, SalesModule] });
    expect((await sendSigned(origin)).status).toBe(200);
    expect(await factsAt(origin, `${PUBLIC_URL}/sales`)).toEqual({ handler: 'sell' });
  });

  it('may be shared through a module that exports it', async () => {
    @Module({ imports: [signalWire({ isGlobal: false })], exports: [SignalWireModule] })
    class TelephonyModule {}
    @Module({ imports: [TelephonyModule], controllers: [VoiceController] })
    class VoiceModule {}

    const { origin } = await startApp(adapter, { imports: [VoiceModule] });
    expect((await sendSigned(origin)).status).toBe(200);
  });

  it('is unknown with { isGlobal: false } where it is not imported: Nest does not start', async () => {
    @Module({ controllers: [SalesController] })
    class SalesModule {}

    const imports = [signalWire({ isGlobal: false }), SalesModule];
    await expect(startApp(adapter, { imports })).rejects.toThrow(
      /can't resolve dependencies of the WebhookGuard/,
    );
  });

  it('may stay without handlers', async () => {
    const { origin } = await startApp(adapter, { imports: [signalWire()] });
    expect((await sendSigned(origin)).status).toBe(404);
  });
});
