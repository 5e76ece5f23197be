import type { ExecutionContext } from '@nestjs/common';
import type { HttpRequest } from '../../security/http-request.js';
import { exchangeOf } from '../exchange.js';
import { handlerName } from '../handler-name.js';

/**
 * The payload that the guard of a webhook handler left in its request: an instance of the DTO of its kind.
 *
 * @throws Error on any other route, where nobody has verified what the body says.
 */
export function payloadOf(context: ExecutionContext): unknown {
  const request = context.switchToHttp().getRequest<HttpRequest>();
  if (exchangeOf(request)) return request.body;
  throw new Error(
    `${handlerName(context)} takes a payload of SignalWire, and nothing has verified it: decorate the method with the handler decorator of that payload, such as @OnInboundCall(), or take @Body() instead`,
  );
}
