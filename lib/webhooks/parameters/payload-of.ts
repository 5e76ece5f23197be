import type { ExecutionContext } from '@nestjs/common';
import type { HttpRequest } from '../../security/http-request.js';

/** The payload that the guard of a webhook handler left in its request: an instance of the DTO of its kind. */
export function payloadOf(context: ExecutionContext): unknown {
  return context.switchToHttp().getRequest<HttpRequest>().body;
}
