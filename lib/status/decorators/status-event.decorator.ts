import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ParameterPipe } from '../../webhooks/parameters/parameter-pipe.js';
import { payloadOf } from '../../webhooks/parameters/payload-of.js';

const statusEvent = createParamDecorator((_data: undefined, context: ExecutionContext) =>
  payloadOf(context),
);

/** The event of a status callback: the DTO that stands beside its name in `StatusEvents`. */
export function StatusEvent(...pipes: ParameterPipe[]): ParameterDecorator {
  return statusEvent(undefined, ...pipes);
}
