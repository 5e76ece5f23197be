import { Controller, type Type } from '@nestjs/common';
import { InboundCall, OnInboundCall, InboundCallDto } from '../../lib/index.js';

/** The name under which errors and logs speak of the handler of {@link controllerReturning}. */
export const RETURNING_HANDLER = 'ReturningController.answer';

/** A controller on `/voice` whose handler returns what a function makes of the call, or throws what it throws. */
export function controllerReturning(make: (payload: InboundCallDto) => unknown): Type {
  @Controller('voice')
  class ReturningController {
    @OnInboundCall()
    answer(@InboundCall() payload: InboundCallDto): unknown {
      return make(payload);
    }
  }
  return ReturningController;
}
