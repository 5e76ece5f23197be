import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { isJsonObject } from '../../security/json-object.js';
import type { ParameterPipe } from './parameter-pipe.js';
import { payloadOf } from './payload-of.js';

/** Where the payload of a document fetch keeps values by name. Not every kind of payload has all of them. */
type VariableScope = 'vars' | 'envs' | 'params';

const variables = createParamDecorator(
  ([scope, name]: [VariableScope, string?], context: ExecutionContext) => {
    const given = (payloadOf(context) as Partial<Record<VariableScope, unknown>>)[scope];
    const values = isJsonObject(given) ? given : {};
    if (name === undefined) return values;
    return Object.hasOwn(values, name) ? values[name] : undefined;
  },
);

/** The variables that the SWML script has set (`vars`), or the value of one of them. Empty on the first fetch. */
export function SwmlVars(name?: string, ...pipes: ParameterPipe[]): ParameterDecorator {
  return variables(['vars', name], ...pipes);
}

/** The variables of the project and of the call (`envs`), or the value of one of them. Messages have none. */
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
