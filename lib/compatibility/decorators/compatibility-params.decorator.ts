import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ParameterPipe } from '../../webhooks/parameters/parameter-pipe.js';
import { payloadOf } from '../../webhooks/parameters/payload-of.js';
import type { CompatibilityParameters } from '../compatibility-parameters.js';

const parameters = createParamDecorator((name: string | undefined, context: ExecutionContext) => {
  const values = payloadOf(context) as CompatibilityParameters;
  if (name === undefined) return values;
  return Object.hasOwn(values, name) ? values[name] : undefined;
});

/**
 * The parameters of a compatibility (cXML) webhook: a {@link CompatibilityParameters}, or the value of one of them.
 *
 * @param name as on the wire: `CallSid`. A name that is repeated has a list of values.
 * @example `greet(@CompatibilityParams('From') from: string)`
 */
export function CompatibilityParams(name?: string, ...pipes: ParameterPipe[]): ParameterDecorator {
  return parameters(name, ...pipes);
}
