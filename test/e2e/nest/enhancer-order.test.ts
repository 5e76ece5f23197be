import {
  Controller,
  mixin,
  UseGuards,
  UseInterceptors,
  UsePipes,
  type ArgumentMetadata,
  type CallHandler,
  type CanActivate,
  type ExecutionContext,
  type NestInterceptor,
  type PipeTransform,
  type Type,
} from '@nestjs/common';
import { tap, type Observable } from 'rxjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InboundCall, InboundCallDto, OnInboundCall } from '../../../lib/index.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../support/adapters.js';
import { sendSigned } from '../../support/calls.js';
import { documentWith } from '../../support/facts.js';
import { signalWire } from '../../support/signal-wire.js';

let trace: string[];

/** Notes what is known of the request: the payload instance appears when it is verified and checked. */
function note(name: string, context: ExecutionContext): void {
  const { body } = context.switchToHttp().getRequest<{ body: unknown }>();
  trace.push(`${name} (${body instanceof InboundCallDto ? 'verified' : 'unverified'})`);
}

function guard(name: string): Type<CanActivate> {
  class TracingGuard implements CanActivate {
    canActivate(context: ExecutionContext): boolean {
      note(`${name} guard`, context);
      return true;
    }
  }
  return mixin(TracingGuard);
}

function interceptor(name: string): Type<NestInterceptor> {
  class TracingInterceptor implements NestInterceptor {
    intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
      note(`${name} interceptor`, context);
      return next.handle().pipe(tap(() => trace.push(`${name} interceptor after`)));
    }
  }
  return mixin(TracingInterceptor);
}

function pipe(name: string): Type<PipeTransform> {
  class TracingPipe implements PipeTransform {
    transform(value: unknown, { metatype }: ArgumentMetadata) {
      trace.push(`${name} pipe (${metatype?.name})`);
      return value;
    }
  }
  return mixin(TracingPipe);
}

@UseGuards(guard('controller'))
@UseInterceptors(interceptor('controller'))
@UsePipes(pipe('controller'))
@Controller('voice')
class VoiceController {
  @UseGuards(guard('above'))
  @UseInterceptors(interceptor('above'))
  @UsePipes(pipe('above'))
  @OnInboundCall()
  @UseGuards(guard('below'))
  @UseInterceptors(interceptor('below'))
  @UsePipes(pipe('below'))
  greet(@InboundCall() _payload: InboundCallDto) {
    trace.push('handler');
    return documentWith({});
  }
}

function start(adapter: AdapterName) {
  return startApp(
    adapter,
    { imports: [signalWire()], controllers: [VoiceController] },
    {
      configure: (app) => {
        app.useGlobalGuards(new (guard('global'))());
        app.useGlobalInterceptors(new (interceptor('global'))());
        app.useGlobalPipes(new (pipe('global'))());
      },
    },
  );
}

beforeEach(() => {
  trace = [];
});

afterEach(closeApps);

describe.each(ADAPTERS)('around a handler on %s', (adapter) => {
  it("run global and controller guards, the verification, the method's guards, and the rest as on any route", async () => {
    const { origin } = await start(adapter);
    await sendSigned(origin);
    expect(trace).toEqual([
      'global guard (unverified)',
      'controller guard (unverified)',
      'below guard (verified)',
      'above guard (verified)',
      'global interceptor (verified)',
      'controller interceptor (verified)',
      'below interceptor (verified)',
      'above interceptor (verified)',
      'global pipe (InboundCallDto)',
      'controller pipe (InboundCallDto)',
      'below pipe (InboundCallDto)',
      'above pipe (InboundCallDto)',
      'handler',
      'above interceptor after',
      'below interceptor after',
      'controller interceptor after',
      'global interceptor after',
    ]);
  });

  it("stops before the method's guards where the signature is wrong", async () => {
    const { origin } = await start(adapter);
    const response = await sendSigned(origin, undefined, { signingKey: 'PSK_forged' });
    expect(response.status).toBe(401);
    expect(trace).toEqual(['global guard (unverified)', 'controller guard (unverified)']);
  });
});
