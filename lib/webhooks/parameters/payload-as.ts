import type { Abstract, ExecutionContext } from '@nestjs/common';
import { handlerName } from '../handler-name.js';
import { payloadOf } from './payload-of.js';

/**
 * The payload of a handler, where it is of a certain kind.
 *
 * @throws Error naming the handler where it gets another kind: its parameter would be `undefined` for ever.
 */
export function payloadAs<T>(context: ExecutionContext, dto: Abstract<T>): T {
  const payload = payloadOf(context);
  if (payload instanceof dto) return payload;
  throw new Error(
    `${handlerName(context)} has a parameter decorator for ${dto.name}, which is not what it handles: take the one that belongs to its handler decorator`,
  );
}
