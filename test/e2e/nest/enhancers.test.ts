import {
  Catch,
  Controller,
  ForbiddenException,
  Injectable,
  UseFilters,
  UseGuards,
  UseInterceptors,
  UsePipes,
  type ArgumentMetadata,
  type ArgumentsHost,
  type CallHandler,
  type CanActivate,
  type ExceptionFilter,
  type ExecutionContext,
  type INestApplication,
  type NestInterceptor,
  type PipeTransform,
  type Type,
} from '@nestjs/common';
import {
  APP_FILTER,
  APP_GUARD,
  APP_INTERCEPTOR,
  APP_PIPE,
  HttpAdapterHost,
  ModuleRef,
} from '@nestjs/core';
import { map, type Observable } from 'rxjs';
import { afterEach, describe, expect, it } from 'vitest';
import { Call, OnInboundCall } from '../../../lib/index.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../support/adapters.js';
import { phoneCall, sendSigned } from '../../support/calls.js';
import { documentWith, factsOf } from '../../support/facts.js';
import { signalWire } from '../../support/signal-wire.js';

@Injectable()
class RefusingGuard implements CanActivate {
  canActivate(): boolean {
    throw new ForbiddenException('Not this caller');
  }
}

@Injectable()
class MaskingPipe implements PipeTransform {
  transform(value: unknown, { type, data }: ArgumentMetadata) {
    return type === 'custom' && data === 'from' ? 'masked' : value;
  }
}

@Injectable()
class DescribingInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(map((answer) => ({ intercepted: answer as unknown })));
  }
}

class LineIsBusy extends Error {}

@Catch(LineIsBusy)
class BusyFilter implements ExceptionFilter<LineIsBusy> {
  // Injected: a filter is made by Nest at every level.
  constructor(private readonly moduleRef: ModuleRef) {}

  catch(_error: LineIsBusy, host: ArgumentsHost): void {
    const { httpAdapter } = this.moduleRef.get(HttpAdapterHost, { strict: false });
    httpAdapter.reply(host.switchToHttp().getResponse(), { line: 'busy' }, 486);
  }
}

type Enhancing = MethodDecorator & ClassDecorator;

const nothing: Enhancing = () => undefined;

/** The places where Nest takes an enhancer. */
interface Places {
  above?: Enhancing;
  below?: Enhancing;
  onClass?: Enhancing;
}

function voiceController({ above = nothing, below = nothing, onClass = nothing }: Places): Type {
  @onClass
  @Controller('voice')
  class VoiceController {
    @above
    @OnInboundCall()
    @below
    greet(@Call('from') from: string) {
      if (from === 'busy') throw new LineIsBusy();
      return documentWith({ from });
    }
  }
  return VoiceController;
}

interface Enhancer {
  name: string;
  decorator: Enhancing;
  token: string;
  type: Type;
  addGlobally(app: INestApplication): void;
}

const ENHANCERS = {
  guard: {
    name: 'guard',
    decorator: UseGuards(RefusingGuard),
    token: APP_GUARD,
    type: RefusingGuard,
    addGlobally: (app) => app.useGlobalGuards(new RefusingGuard()),
  },
  pipe: {
    name: 'pipe',
    decorator: UsePipes(MaskingPipe),
    token: APP_PIPE,
    type: MaskingPipe,
    addGlobally: (app) => app.useGlobalPipes(new MaskingPipe()),
  },
  interceptor: {
    name: 'interceptor',
    decorator: UseInterceptors(DescribingInterceptor),
    token: APP_INTERCEPTOR,
    type: DescribingInterceptor,
    addGlobally: (app) => app.useGlobalInterceptors(new DescribingInterceptor()),
  },
  filter: {
    name: 'filter',
    decorator: UseFilters(BusyFilter),
    token: APP_FILTER,
    type: BusyFilter,
    addGlobally: (app) => app.useGlobalFilters(new BusyFilter(app.get(ModuleRef))),
  },
} satisfies Record<string, Enhancer>;

const LEVELS = ['above the decorator', 'below the decorator', 'controller', 'useGlobal', 'APP_'];

/** Starts an application with one enhancer at one level. */
function startWith(adapter: AdapterName, enhancer: Enhancer, level: string) {
  const { decorator, token, type } = enhancer;
  const places: Record<string, Places> = {
    'above the decorator': { above: decorator },
    'below the decorator': { below: decorator },
    controller: { onClass: decorator },
  };
  return startApp(
    adapter,
    {
      imports: [signalWire()],
      controllers: [voiceController(places[level] ?? {})],
      providers: level === 'APP_' ? [{ provide: token, useClass: type }] : [],
    },
    {
      configure: (app) => {
        if (level === 'useGlobal') enhancer.addGlobally(app);
      },
    },
  );
}

afterEach(closeApps);

describe.each(ADAPTERS)('a handler on %s', (adapter) => {
  describe.each(LEVELS)('with an enhancer at level: %s', (level) => {
    it('is guarded', async () => {
      const { origin } = await startWith(adapter, ENHANCERS.guard, level);
      const response = await sendSigned(origin);
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ message: 'Not this caller' });
    });

    it('takes its parameters from the pipe', async () => {
      const { origin } = await startWith(adapter, ENHANCERS.pipe, level);
      expect(await factsOf(await sendSigned(origin))).toEqual({ from: 'masked' });
    });

    it('is answered through the interceptor, which sees the document', async () => {
      const { origin } = await startWith(adapter, ENHANCERS.interceptor, level);
      const response = await sendSigned(origin);
      expect(await response.json()).toEqual({
        intercepted: documentWith({ from: phoneCall().call.from }),
      });
    });

    it('has its error answered by the filter', async () => {
      const { origin } = await startWith(adapter, ENHANCERS.filter, level);
      const response = await sendSigned(origin, phoneCall({ call: { from: 'busy' } }));
      expect(response.status).toBe(486);
      expect(await response.json()).toEqual({ line: 'busy' });
    });
  });
});
