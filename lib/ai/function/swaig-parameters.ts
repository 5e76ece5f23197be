import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ParameterPipe } from '../../webhooks/parameters/parameter-pipe.js';
import { payloadOf } from '../../webhooks/parameters/payload-of.js';
import { noteArguments } from './arguments-type.js';
import { acceptedArguments } from './call-arguments.js';

const swaigArgs = createParamDecorator((_data: undefined, context: ExecutionContext) =>
  acceptedArguments(payloadOf(context) as object),
);

const swaigCall = createParamDecorator((_data: undefined, context: ExecutionContext) =>
  payloadOf(context),
);

/**
 * The arguments that the model gave: an instance of the function's `parameters` class, checked, with no other properties
 * than that class declares. A plain object, unchecked, where the function names no class.
 */
export function SwaigArgs(...pipes: ParameterPipe[]): ParameterDecorator {
  return (target, key, index) => {
    if (key !== undefined && pipes.length === 0) noteArguments(target, key, index);
    swaigArgs(undefined, ...pipes)(target, key, index);
  };
}

/**
 * The whole payload of a function call: an `AiSwaigCallDto`, `BedrockSwaigCallDto` or `SidecarSwaigCallDto`, which
 * `instanceof` tells apart; declare it as {@link SwaigCallDto} where that makes no difference.
 */
export function SwaigCall(...pipes: ParameterPipe[]): ParameterDecorator {
  return swaigCall(undefined, ...pipes);
}
