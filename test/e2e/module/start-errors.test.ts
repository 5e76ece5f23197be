import {
  All,
  Controller,
  Get,
  Injectable,
  Module,
  Post,
  type ModuleMetadata,
} from '@nestjs/common';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  OnInboundCall,
  OnInboundMessage,
  SignalWireModule,
  SkipSignature,
} from '../../../lib/index.js';
import { ADAPTERS, closeApps, startApp } from '../../support/adapters.js';
import { sendSigned } from '../../support/calls.js';
import { documentWith } from '../../support/facts.js';
import { signalWire } from '../../support/signal-wire.js';
import { startError } from '../../support/start-error.js';

@Controller('voice')
class VoiceController {
  @OnInboundCall()
  greet() {
    return documentWith({});
  }
}

@Controller('voice')
class TwiceController {
  @OnInboundCall(['sales', 'support'])
  one() {
    return documentWith({});
  }

  @OnInboundCall('support')
  two() {
    return documentWith({});
  }
}

@Controller()
class OtherController {
  @OnInboundCall('Voice')
  answer() {
    return documentWith({});
  }
}

@Controller('voice')
class ForeignController {
  @Post()
  create() {
    return {};
  }
}

@Controller('voice')
class ForeignAllController {
  @All()
  anything() {
    return {};
  }
}

@Controller('lines')
class LineController {
  @OnInboundCall(':line')
  line() {
    return documentWith({});
  }

  @Post(':id')
  update() {
    return {};
  }
}

@Controller('voice')
class GetController {
  @Get()
  @OnInboundCall()
  greet() {
    return documentWith({});
  }
}

@Injectable()
class VoiceService {
  @OnInboundCall()
  greet() {
    return documentWith({});
  }
}

const another = 'give one of them another path';

const WRONG_ROUTES: [string, ModuleMetadata, string][] = [
  [
    'two handlers of one controller with the same path',
    { controllers: [TwiceController] },
    `TwiceController.one and TwiceController.two both handle POST /voice/support: ${another}`,
  ],
  [
    'a handler and a foreign route with the same path',
    { controllers: [ForeignController, VoiceController] },
    `ForeignController.create and VoiceController.greet both handle POST /voice: ${another}`,
  ],
  [
    'a handler and a foreign route for all methods',
    { controllers: [VoiceController, ForeignAllController] },
    `VoiceController.greet and ForeignAllController.anything both handle POST /voice: ${another}`,
  ],
  [
    'a handler and a foreign route that differ by the name of a parameter',
    { controllers: [LineController] },
    `LineController.line and LineController.update both handle POST /lines/:id: ${another}`,
  ],
  [
    'another HTTP method over a handler decorator',
    { controllers: [GetController] },
    'GetController.greet is decorated with @OnInboundCall and serves GET /voice, but SignalWire sends POST: remove the other route decorator',
  ],
  [
    'a handler on a provider',
    { providers: [VoiceService] },
    'VoiceService.greet is decorated with @OnInboundCall, but VoiceService is a provider of RootTestModule: decorate the class with @Controller() and list it under controllers',
  ],
];

afterEach(async () => {
  vi.unstubAllEnvs();
  await closeApps();
});

describe.each(ADAPTERS)('an application on %s does not start with', (adapter) => {
  it('the module imported without options', async () => {
    const { message } = await startError(startApp(adapter, { imports: [SignalWireModule] }));
    expect(message).toContain('import SignalWireModule.forRoot({ signingKey, publicUrl })');
  });

  it('the module imported twice', async () => {
    @Module({ imports: [signalWire()], controllers: [VoiceController] })
    class SupportModule {}
    @Module({ imports: [signalWire({ publicUrl: 'https://other.example.com' })] })
    class SalesModule {}

    const started = startApp(adapter, { imports: [SupportModule, SalesModule] });
    const { message } = await startError(started);
    expect(message).toContain(
      'SignalWireModule is set up 2 times: call forRoot() or forRootAsync() once, in the root module, and where a module has to import it explicitly, share what that call returned',
    );
  });

  it.each(WRONG_ROUTES)('%s', async (_what, metadata, problem) => {
    const imports = [signalWire()];
    const { message } = await startError(startApp(adapter, { imports, ...metadata }));
    expect(message).toBe(`SignalWire webhooks cannot be served:\n  - ${problem}`);
  });
});

@Controller('voice')
class UnsignedHandlerController {
  @SkipSignature()
  @OnInboundCall()
  greet() {
    return documentWith({});
  }
}

@SkipSignature()
@Controller('voice')
class UnsignedController {
  @OnInboundCall()
  greet() {
    return documentWith({});
  }
}

describe('paths that differ by capital letters alone', () => {
  const metadata = { imports: [signalWire()], controllers: [VoiceController, OtherController] };

  it('are the same path on express', async () => {
    const { message } = await startError(startApp('express', metadata));
    expect(message).toContain(
      `VoiceController.greet and OtherController.answer both handle POST /Voice: ${another}`,
    );
  });

  it('are two on fastify', async () => {
    const { origin } = await startApp('fastify', metadata);
    for (const path of ['/voice', '/Voice']) {
      expect((await sendSigned(origin, undefined, { path })).status).toBe(200);
    }
  });
});

describe('a method with two handler decorators', () => {
  it('is refused where it is decorated', () => {
    const decorate = () => {
      class BothController {
        @OnInboundMessage('messages')
        @OnInboundCall('calls')
        both() {
          return documentWith({});
        }
      }
      return BothController;
    };
    expect(decorate).toThrow(
      'BothController.both is decorated with @OnInboundMessage and @OnInboundCall: give each a method of its own',
    );
  });
});

describe.each(ADAPTERS)('@SkipSignature() on %s', (adapter) => {
  const startIn = (environment: string | undefined, controller: new () => object) => {
    vi.stubEnv('NODE_ENV', environment);
    return startApp(adapter, { imports: [signalWire()], controllers: [controller] });
  };

  it.each([
    ['production', "'production'"],
    ['staging', "'staging'"],
    ['Development', "'Development'"],
    ['', 'not set'],
    [undefined, 'not set'],
  ])('keeps the application from starting where NODE_ENV is %s', async (environment, shown) => {
    for (const controller of [UnsignedHandlerController, UnsignedController]) {
      const { message } = await startError(startIn(environment, controller));
      expect(message).toContain(
        `${controller.name}.greet is decorated with @SkipSignature(), but NODE_ENV is ${shown}: anyone could call it. Remove the decorator, or set NODE_ENV to development or test`,
      );
    }
  });

  it.each(['development', 'test'])(
    'lets unsigned calls through where NODE_ENV is %s',
    async (environment) => {
      for (const controller of [UnsignedHandlerController, UnsignedController]) {
        const { origin } = await startIn(environment, controller);
        expect((await sendSigned(origin, undefined, { algorithms: [] })).status).toBe(200);
      }
    },
  );
});
