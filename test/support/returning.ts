import { Controller, type Type } from '@nestjs/common';
import { Call, OnInboundCall } from '../../lib/index.js';

/** The name under which errors and logs speak of the handler of {@link controllerReturning}. */
export const RETURNING_HANDLER = 'ReturningController.answer';

/** A controller on `/voice` whose handler returns what a function returns, or throws what it throws. */
export function controllerReturning(make: () => unknown): Type {
  @Controller('voice')
  class ReturningController {
    @OnInboundCall()
    answer(@Call('from') _from: string): unknown {
      return make();
    }
  }
  return ReturningController;
}
