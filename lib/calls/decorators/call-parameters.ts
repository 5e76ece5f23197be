import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ParameterPipe } from '../../webhooks/parameters/parameter-pipe.js';
import { payloadAs } from '../../webhooks/parameters/payload-as.js';
import { payloadOf } from '../../webhooks/parameters/payload-of.js';
import type { CallDto } from '../dto/call.dto.js';
import { InboundCallDto } from '../dto/inbound-call.dto.js';

const inboundCall = createParamDecorator((_data: undefined, context: ExecutionContext) =>
  payloadOf(context),
);

const callOrField = createParamDecorator(
  (field: keyof CallDto | undefined, context: ExecutionContext) => {
    const { call } = payloadAs(context, InboundCallDto);
    return field === undefined ? call : call[field];
  },
);

const callHeader = createParamDecorator((name: string, context: ExecutionContext) => {
  const wanted = name.toLowerCase();
  const found = payloadAs(context, InboundCallDto).call.headers.find(
    ({ name: given }) => typeof given === 'string' && given.toLowerCase() === wanted,
  );
  return found?.value;
});

/** The whole payload of a call webhook: an {@link InboundCallDto}. */
export function InboundCall(...pipes: ParameterPipe[]): ParameterDecorator {
  return inboundCall(undefined, ...pipes);
}

/**
 * The call: a {@link CallDto}, or one of its fields.
 *
 * @example `greet(@Call() call: CallDto)`, `greet(@Call('from') from: string)`
 */
export function Call(field?: keyof CallDto, ...pipes: ParameterPipe[]): ParameterDecorator {
  return callOrField(field, ...pipes);
}

/**
 * The value of a header of the call, `undefined` where it carries none of that name.
 *
 * @param name in any case: `X-Account`.
 */
export function CallHeader(name: string, ...pipes: ParameterPipe[]): ParameterDecorator {
  return callHeader(name, ...pipes);
}
