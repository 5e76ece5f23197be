import {
  createParamDecorator,
  type ExecutionContext,
  type PipeTransform,
  type Type,
} from '@nestjs/common';
import type { HttpRequest } from '../../security/http-request.js';
import type { CallDto } from '../dto/call.dto.js';
import type { InboundCallDto } from '../dto/inbound-call.dto.js';

function payloadOf(context: ExecutionContext): InboundCallDto {
  return context.switchToHttp().getRequest<HttpRequest>().body as InboundCallDto;
}

const inboundCall = createParamDecorator((_data: undefined, context: ExecutionContext) =>
  payloadOf(context),
);

const callOrField = createParamDecorator(
  (field: keyof CallDto | undefined, context: ExecutionContext) => {
    const { call } = payloadOf(context);
    return field === undefined ? call : call[field];
  },
);

const callHeader = createParamDecorator((name: string, context: ExecutionContext) => {
  const wanted = name.toLowerCase();
  const found = payloadOf(context).call.headers.find(
    ({ name: given }) => typeof given === 'string' && given.toLowerCase() === wanted,
  );
  return found?.value;
});

const variables = createParamDecorator(
  ([scope, name]: [VariableScope, string?], context: ExecutionContext) => {
    const values = payloadOf(context)[scope];
    if (name === undefined) return values;
    return Object.hasOwn(values, name) ? values[name] : undefined;
  },
);

type VariableScope = 'vars' | 'envs' | 'params';

/** A pipe for one parameter, as Nest's own parameter decorators take it. */
export type ParameterPipe = Type<PipeTransform> | PipeTransform;

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

/** The variables that the SWML script has set (`vars`), or the value of one of them. */
export function SwmlVars(name?: string, ...pipes: ParameterPipe[]): ParameterDecorator {
  return variables(['vars', name], ...pipes);
}

/** The variables of the project and of the call (`envs`), or the value of one of them. */
export function SwmlEnvs(name?: string, ...pipes: ParameterPipe[]): ParameterDecorator {
  return variables(['envs', name], ...pipes);
}

/**
 * The parameters of the `execute` or `transfer` step that fetches this document (`params`), or the value of one of
 * them. SignalWire delivers numbers as text.
 *
 * @example `again(@SwmlParams('attempt', ParseIntPipe) attempt: number)`
 */
export function SwmlParams(name?: string, ...pipes: ParameterPipe[]): ParameterDecorator {
  return variables(['params', name], ...pipes);
}
